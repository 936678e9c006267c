package org.sottovoce.release.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in one document: how wide its characters are. Belongs to one thread. */
final class Face {

  private final PDFont font;
  private final CmapLookup glyphs;
  private final HorizontalMetricsTable metrics;
  private final float unitsPerEm;

  private Face(PDFont font, TrueTypeFont file) throws IOException {
    this.font = font;
    this.glyphs = file.getUnicodeCmapLookup();
    this.metrics = file.getHorizontalMetrics();
    this.unitsPerEm = file.getUnitsPerEm();
  }

  /** The font of a font file, for {@code pdf}, which will hold the glyphs that are used. */
  static Face in(PDDocument pdf, byte[] bytes) throws IOException {
    TrueTypeFont file = file(bytes);
    return new Face(PDType0Font.load(pdf, file, true), file);
  }

  /** A font file without its ligatures: each character stays a glyph, and is read as itself. */
  static TrueTypeFont file(byte[] bytes) throws IOException {
    TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    file.setEnableGsub(false);
    return file;
  }

  PDFont font() {
    return font;
  }

  /** The width of {@code text} at a size of one point. */
  float width(String text) {
    int units = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      units += metrics.getAdvanceWidth(glyphs.getGlyphId(codePoint));
      at += Character.charCount(codePoint);
    }
    return units / unitsPerEm;
  }
}
