package org.sottovoce.document.json;

import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * A word or mark of AWS Transcribe; times in seconds.
 *
 * @param content where it stands
 * @param label who says it, where the item itself says so
 * @param mark whether it is a mark, which stands close behind the word before it
 * @param kept the members that may be released as they stand
 */
record TimedItem(
    Span content,
    Optional<Span> label,
    Optional<Double> start,
    Optional<Double> end,
    boolean mark,
    List<String> kept) {

  TimedItem {
    kept = List.copyOf(kept);
  }

  @Override
  public String toString() {
    return "TimedItem[" + content + "]";
  }
}
