package org.sottovoce.document;

/** A file format, as told by content; {@link #OTHER} stands for what Tika alone reads. */
public enum Format {
  TXT("txt", true),
  MD("md", true),
  VTT("vtt", true),
  SRT("srt", true),
  DOCX("docx", true),
  PDF("pdf", false),
  ODT("odt", false),
  RTF("rtf", false),
  HTML("html", false),
  OTHER("", false);

  private final String extension;
  private final boolean inPlace;

  Format(String extension, boolean inPlace) {
    this.extension = extension;
    this.inPlace = inPlace;
  }

  /** The usual file name extension, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * Whether documents of this format are read with anchors, so that they can be released in place.
   */
  public boolean inPlace() {
    return inPlace;
  }
}
