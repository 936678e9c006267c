package org.sottovoce.document.rtf;

/** What a token is to the reader; the first is what it is until the walk says otherwise. */
public enum Role {
  /** Not known: dropped. */
  UNKNOWN,
  /** Known, and by rule neither text to review nor released: comments, deletions, data. */
  UNREAD,
  /** Markup of something that is known. A writer may know less, and drop it. */
  MARKUP,
  /** Characters of a block, to be released with the changes made to the block. */
  TEXT,
  /** A number or name that belongs to the markup. */
  VALUE,
  /** Text where nothing but marks between entries belongs. */
  SEPARATOR,
  /** The brace that opens a picture; what is inside has no role of its own. */
  PICTURE
}
