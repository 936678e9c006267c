package org.sottovoce.document.rtf;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;

/**
 * A paragraph, a field code, a name or another piece of text that stands by itself.
 *
 * @param kind what it is
 * @param cell its place in a table, when it stands in one
 * @param runs its characters, in order; at least one
 * @param frame the tokens that have no use without this text, and go when a part of it goes: of a
 *     field, its code; of a bookmark, both its ends. No other running text stands among them. Empty
 *     for text that can be changed in place
 */
public record RtfBlock(
    TextPart.Kind kind, Optional<TextPart.Cell> cell, List<RtfRun> runs, List<Span> frame) {

  public RtfBlock {
    runs = List.copyOf(runs);
    frame = List.copyOf(frame);
  }

  /** The characters of all runs together. */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  @Override
  public String toString() {
    return "RtfBlock[" + kind + ", " + runs.size() + " runs]";
  }
}
