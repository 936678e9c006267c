package org.sottovoce.document;

/** A file format, as told by content; {@link #OTHER} stands for what Tika alone reads. */
public enum Format {
  TXT("txt", true),
  MD("md", true),
  VTT("vtt", true),
  SRT("srt", true),
  DOCX("docx", true),
  ODT("odt", true),
  RTF("rtf", true),
  PDF("pdf", true),
  HTML("html", true),
  CSV("csv", true),
  TSV("tsv", true),
  /** A transcript as a speech recogniser's JSON. */
  JSON("json", true),
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

  /** Whether documents of this format can be read with anchors and released in place. */
  public boolean inPlace() {
    return inPlace;
  }
}
