package org.sottovoce.document;

import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * The smallest piece of a document that its format knows: a paragraph, a table cell, a cue, a
 * footnote, a property.
 *
 * @param kind what it is
 * @param span where it stands in the review text; parts follow each other without overlap
 * @param anchors where its characters stand in the source, in order; characters without an anchor
 *     (separators that the reader put in) have none; a blank that is drawn together of several has
 *     an anchor to each; empty when the format has no anchored reader
 * @param cell its place in a table, when it stands in one
 * @param time when it is spoken, when the format says so
 */
public record TextPart(
    Kind kind, Span span, List<Anchor> anchors, Optional<Cell> cell, Optional<Timecode> time) {

  /** What a part is to the person who reads it. */
  public enum Kind {
    BODY,
    HEADER,
    FOOTER,
    FOOTNOTE,
    ENDNOTE,
    TEXT_BOX,
    LINK_TARGET,
    ALT_TEXT,
    FIELD,
    NAME,
    CUE,
    NOTE,
    PROPERTY
  }

  /** A place in a table: table, row and column from 0, and how many columns the row has. */
  public record Cell(int table, int row, int column, int columns) {}

  /** A stretch of the recording, in milliseconds. */
  public record Timecode(long startMillis, long endMillis) {}

  public TextPart {
    anchors = List.copyOf(anchors);
  }

  /** A part outside tables and without a time. */
  public static TextPart of(Kind kind, Span span, List<Anchor> anchors) {
    return new TextPart(kind, span, anchors, Optional.empty(), Optional.empty());
  }
}
