package org.sottovoce.release.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that documents are typeset in, and which characters they can show. */
final class Fonts {

  /** One font file. Never changed. */
  static final class Face {
    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] bytes;

    private Face(String family, int weight, boolean italic, byte[] bytes) {
      this.family = family;
      this.weight = weight;
      this.italic = italic;
      this.bytes = bytes;
    }

    String family() {
      return family;
    }

    int weight() {
      return weight;
    }

    boolean italic() {
      return italic;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final List<Face> faces;
  private final List<CmapLookup> characters;

  private Fonts(List<Face> faces, List<CmapLookup> characters) {
    this.faces = List.copyOf(faces);
    this.characters = List.copyOf(characters);
  }

  /** The Liberation fonts, which come with the program. */
  static Fonts load() {
    List<Face> faces = new ArrayList<>();
    List<CmapLookup> characters = new ArrayList<>();
    for (String family : List.of("Serif", "Sans")) {
      Face regular = face(family, "Regular", REGULAR);
      faces.add(regular);
      faces.add(face(family, "Bold", BOLD));
      characters.add(characters(regular));
    }
    return new Fonts(faces, characters);
  }

  private static Face face(String family, String cut, int weight) {
    String file = "/liberation/Liberation" + family + "-" + cut + ".ttf";
    try (InputStream font = Fonts.class.getResourceAsStream(file)) {
      if (font == null) {
        throw new IllegalStateException("the program lacks its font " + file);
      }
      return new Face("Liberation " + family, weight, false, font.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup characters(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Face> faces() {
    return faces;
  }

  /** Whether every font has a glyph for {@code codePoint}. */
  boolean show(int codePoint) {
    return characters.stream().allMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
  }
}
