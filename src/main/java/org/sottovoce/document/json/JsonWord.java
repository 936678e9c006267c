package org.sottovoce.document.json;

import java.util.List;
import org.sottovoce.text.Span;

/**
 * A string of what was said: all words of a segment, or one word or mark of it.
 *
 * @param before what stands between it and the word before it when they are read: a blank, or
 *     nothing
 * @param text where it stands in the file's decoded text, without quotes
 * @param kept the members beside it that hold numbers, times or its kind alone, as they stand
 */
public record JsonWord(String before, Span text, List<String> kept) {

  public JsonWord {
    kept = List.copyOf(kept);
  }

  @Override
  public String toString() {
    return "JsonWord[" + text + "]";
  }
}
