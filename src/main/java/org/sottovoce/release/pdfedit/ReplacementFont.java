package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sottovoce.release.FormUnkept;

/** The font that replacements are drawn in, in one released file. For one thread. */
final class ReplacementFont {

  private static final String FILE = "/liberation/LiberationSans-Regular.ttf";
  private static final float UNITS = 1000;

  private final PDType0Font font;
  private boolean used;

  private ReplacementFont(PDType0Font font) {
    this.font = font;
  }

  static ReplacementFont in(PDDocument release) throws IOException {
    try (InputStream file = ReplacementFont.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its font");
      }
      return new ReplacementFont(PDType0Font.load(release, file, true));
    }
  }

  PDFont font() {
    return font;
  }

  /** How far {@code text} moves the pen, in ems. */
  double width(String text) throws IOException {
    return font.getStringWidth(shown(text)) / UNITS;
  }

  /** The codes that show {@code text}. */
  byte[] encode(String text) throws IOException {
    String shown = shown(text);
    shown.codePoints().forEach(font::addToSubset);
    used = true;
    return font.encode(shown);
  }

  /** Puts what was used into the file; to be called once, before it is saved. */
  void finish() throws IOException {
    if (used) {
      font.subset();
    }
  }

  /** The text, if the font has all of it: nobody is to read a replacement that is not it. */
  private String shown(String text) throws FormUnkept {
    if (text.codePoints().allMatch(this::has)) {
      return text;
    }
    throw new FormUnkept();
  }

  private boolean has(int codePoint) {
    try {
      return font.encode(Character.toString(codePoint)).length > 0;
    } catch (IllegalArgumentException | IOException e) {
      // How the library says that there is no such glyph.
      return false;
    }
  }
}
