package org.sottovoce.release.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font files that documents are typeset in, and which characters they can show. */
final class Fonts {

  /** A cut of the Liberation fonts, which come with the program. */
  enum Cut {
    SERIF("Serif-Regular"),
    SANS("Sans-Regular"),
    SANS_BOLD("Sans-Bold");

    private final String file;

    Cut(String name) {
      this.file = "/liberation/Liberation" + name + ".ttf";
    }
  }

  private final Map<Cut, byte[]> files;
  private final List<CmapLookup> characters;

  private Fonts(Map<Cut, byte[]> files, List<CmapLookup> characters) {
    this.files = files;
    this.characters = List.copyOf(characters);
  }

  /** All cuts. */
  static Fonts load() {
    Map<Cut, byte[]> files = new EnumMap<>(Cut.class);
    for (Cut cut : Cut.values()) {
      files.put(cut, bytes(cut.file));
    }
    return new Fonts(files, files.values().stream().map(Fonts::characters).toList());
  }

  private static byte[] bytes(String file) {
    try (InputStream font = Fonts.class.getResourceAsStream(file)) {
      if (font == null) {
        throw new IllegalStateException("the program lacks its font " + file);
      }
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup characters(byte[] bytes) {
    try (TrueTypeFont font = Face.file(bytes)) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fonts as {@code pdf} will hold them. */
  Map<Cut, Face> in(PDDocument pdf) throws IOException {
    Map<Cut, Face> faces = new EnumMap<>(Cut.class);
    for (Map.Entry<Cut, byte[]> file : files.entrySet()) {
      faces.put(file.getKey(), Face.in(pdf, file.getValue()));
    }
    return faces;
  }

  /** Whether every font has a glyph for {@code codePoint}. */
  boolean show(int codePoint) {
    return characters.stream().allMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
  }
}
