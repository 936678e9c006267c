package org.sottovoce.document;

/** The order in which a reader takes the letters of a page. */
public enum GlyphOrder {
  /** As they were drawn, which is column by column in nearly every file. */
  DRAWN,
  /** As their lines show them, all columns at once: for pages whose words were drawn backwards. */
  SEEN
}
