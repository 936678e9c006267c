package org.sottovoce.release;

/** In what form documents are released. */
public enum ReleaseFormat {
  /** The original's own format in place where that can be had, else DOCX. */
  SAME,
  DOCX,
  PDF,
  TXT
}
