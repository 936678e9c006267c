package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.sottovoce.document.pdf.ShownGlyph;

/** Makes the ToUnicode map of a font, with the codes that are shown alone (ISO 32000-1, 9.10.3). */
final class UnicodeMap {

  private static final int MOST_AT_ONCE = 100;
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private UnicodeMap() {}

  static COSStream of(PDFont font, SortedMap<Integer, ShownGlyph> shown) throws IOException {
    int bytes = shown.values().stream().mapToInt(glyph -> glyph.bytes().length).max().orElse(1);
    StringBuilder map = new StringBuilder(HEAD);
    map.append('<').append("00".repeat(bytes)).append("> <").append("FF".repeat(bytes));
    map.append(">\nendcodespacerange\n");
    StringBuilder lines = new StringBuilder();
    int count = 0;
    for (Map.Entry<Integer, ShownGlyph> entry : shown.entrySet()) {
      lines.append(line(entry.getValue().bytes(), font.toUnicode(entry.getKey())));
      count++;
      if (count == MOST_AT_ONCE) {
        append(map, lines, count);
        count = 0;
      }
    }
    append(map, lines, count);
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String line(byte[] code, String unicode) {
    HexFormat hex = HexFormat.of().withUpperCase();
    byte[] units = unicode.getBytes(StandardCharsets.UTF_16BE);
    return "<" + hex.formatHex(code) + "> <" + hex.formatHex(units) + ">\n";
  }

  private static void append(StringBuilder map, StringBuilder lines, int count) {
    if (count > 0) {
      map.append(count).append(" beginbfchar\n").append(lines).append("endbfchar\n");
      lines.setLength(0);
    }
  }
}
