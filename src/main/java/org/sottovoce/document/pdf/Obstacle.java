package org.sottovoce.document.pdf;

/** Why the text of a PDF cannot be redacted where it stands. */
public enum Obstacle {
  /** The file is encrypted, though it opens without a password. */
  ENCRYPTED,
  /** A form that a viewer fills in by itself. */
  LIVE_FORM,
  /** Layers that are off until someone turns them on. */
  HIDDEN_LAYERS,
  /** A glyph that stands for no known character. */
  UNMAPPED_GLYPH,
  /** A glyph that became part of another one or of no line. */
  UNPLACED_GLYPH,
  /** Glyphs that are drawn by small programs of their own. */
  TYPE3_FONT,
  /** Lines that run from top to bottom. */
  VERTICAL_FONT,
  /** Text that is there to be searched, behind the picture of a page. */
  UNSEEN_TEXT,
  /** Lines that run from right to left, or text that was reordered in another way. */
  REORDERED,
  /** Lines that are turned on the page: their letters would be read one to a line. */
  TURNED,
  /** Text of no size, or squeezed to nothing. */
  NO_EXTENT,
  /** A second reader sees words that are not in the text. */
  SECOND_OPINION,
  /** The file is damaged, or of a kind that the parser fails on. */
  DAMAGED
}
