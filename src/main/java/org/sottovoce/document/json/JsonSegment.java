package org.sottovoce.document.json;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * One segment of a transcript in JSON. Spans are of the file's decoded text, without quotes.
 *
 * @param speaker the speaker's label; it may be a number
 * @param words what was said, in order; at least one
 * @param time when
 * @param kept the members that hold numbers alone, as they stand: {@code "start": 1.5}
 */
public record JsonSegment(
    Optional<Span> speaker, List<JsonWord> words, Optional<Timecode> time, List<String> kept) {

  public JsonSegment {
    words = List.copyOf(words);
    kept = List.copyOf(kept);
  }

  /** Whether {@code label}, a speaker's, is a number in {@code file} rather than a string. */
  public static boolean isNumber(String file, Span label) {
    return label.start() == 0 || file.charAt(label.start() - 1) != '"';
  }

  @Override
  public String toString() {
    return "JsonSegment[" + words.size() + " words, " + time + "]";
  }
}
