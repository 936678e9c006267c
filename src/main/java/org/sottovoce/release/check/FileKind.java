package org.sottovoce.release.check;

import java.nio.charset.StandardCharsets;

/** What bytes are, by how they begin. */
enum FileKind {
  ZIP,
  PDF,
  GZIP,
  XML,
  HTML,
  FONT,
  COLOUR_PROFILE,
  OFFICE,
  RTF,
  BINARY,
  TEXT;

  static FileKind of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("\u001F\u008B\b")) {
      return GZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OFFICE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    return other(head, bytes);
  }

  /** Whether it is a font in the compact format, by its version, its sizes and its one name. */
  static boolean isCompactFont(byte[] bytes) {
    return bytes.length > 16
        && bytes[0] == 1
        && bytes[1] == 0
        && bytes[2] == 4
        && bytes[3] >= 1
        && bytes[3] <= 4
        && bytes[4] == 0
        && bytes[5] == 1;
  }

  private static FileKind other(String head, byte[] bytes) {
    boolean outlines =
        head.startsWith("\u0000\u0001\u0000\u0000")
            || head.startsWith("OTTO")
            || head.startsWith("%!PS-AdobeFont");
    if (outlines || isCompactFont(bytes)) {
      return FONT;
    }
    if (head.startsWith("acsp", 36)) {
      return COLOUR_PROFILE;
    }
    if (Encodings.isBinary(bytes)) {
      return BINARY;
    }
    String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    String start = text.stripLeading();
    if (start.startsWith("<!") || start.regionMatches(true, 0, "<html", 0, 5)) {
      return HTML;
    }
    return start.matches("(?s)<[A-Za-z_?].*") ? XML : TEXT;
  }
}
