package org.sottovoce.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.sottovoce.pipeline.HostileFiles;

/** Where in a file a text may stand. */
enum Place {
  TEXT,
  WIDE,
  WIDE_BIG_ENDIAN,
  XML,
  PDF_STRING,
  PDF_WIDE_STRING,
  PDF_SHOWN,
  PDF_OPERATORS;

  /** A file with {@code text} in that place. */
  byte[] holding(String text) {
    return switch (this) {
      case TEXT -> text.getBytes(StandardCharsets.UTF_8);
      case WIDE -> text.getBytes(StandardCharsets.UTF_16LE);
      case WIDE_BIG_ENDIAN -> text.getBytes(StandardCharsets.UTF_16BE);
      case XML -> Packages.xml(text);
      case PDF_STRING -> annotated(text.getBytes(StandardCharsets.UTF_8));
      case PDF_WIDE_STRING -> annotated(text.getBytes(StandardCharsets.UTF_16));
      case PDF_SHOWN ->
          HostileFiles.page(
              "", "BT /F1 10 Tf 40 200 Td " + hexadecimal(SeedTexts.utf8(text)) + " Tj ET");
      case PDF_OPERATORS -> HostileFiles.page("", latin(text));
    };
  }

  private static byte[] annotated(byte[] text) {
    return HostileFiles.page(
        "", "", "<</Type/Annot/Subtype/FreeText/Contents" + hexadecimal(text) + ">>");
  }

  private static String hexadecimal(byte[] text) {
    return "<" + HexFormat.of().formatHex(text) + ">";
  }

  /** What a PDF is made of has one byte for each character. */
  private static String latin(String text) {
    return new String(SeedTexts.utf8(text), StandardCharsets.ISO_8859_1);
  }
}
