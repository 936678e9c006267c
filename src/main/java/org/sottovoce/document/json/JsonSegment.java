package org.sottovoce.document.json;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * One segment of a transcript in JSON. Spans are of the file's decoded text, without quotes.
 *
 * @param speaker the speaker's label, when it is a string
 * @param words what was said
 * @param time when
 * @param kept the members that hold numbers alone, as they stand: {@code "start": 1.5}
 */
public record JsonSegment(
    Optional<Span> speaker, Span words, Optional<Timecode> time, List<String> kept) {

  public JsonSegment {
    kept = List.copyOf(kept);
  }

  @Override
  public String toString() {
    return "JsonSegment[" + words + ", " + time + "]";
  }
}
