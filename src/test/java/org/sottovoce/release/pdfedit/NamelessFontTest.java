package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.release.FormUnkept;

class NamelessFontTest {

  static Stream<byte[]> fonts() throws IOException {
    return Stream.of(
        trueType(), PlantedFonts.compact(), PlantedFonts.numbered(), PlantedFonts.type1());
  }

  private static byte[] trueType() throws IOException {
    String file = "/liberation/LiberationSerif-Regular.ttf";
    try (InputStream in = NamelessFontTest.class.getResourceAsStream(file)) {
      return PlantedFonts.renamed(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void nobodyIsNamedInAFont(byte[] font) throws IOException {
    assertTrue(isNamed(font), "the font is planted");
    byte[] nameless = NamelessFont.of(font);
    assertFalse(isNamed(nameless));
    assertEquals(font.length, nameless.length);
  }

  private static boolean isNamed(byte[] font) {
    String raw = new String(font, StandardCharsets.ISO_8859_1);
    return Remains.spellings("Quillfield").stream().anyMatch(raw::contains);
  }

  @Test
  void outlinesAndMeasuresOfATrueTypeFontStay() throws IOException {
    byte[] nameless = NamelessFont.of(trueType());
    try (TrueTypeFont before = parsed(trueType());
        TrueTypeFont after = parsed(nameless)) {
      assertEquals(
          "", String.valueOf(after.getNaming().getNameRecords()).replaceAll("[\\[\\]]", ""));
      for (String glyph : new String[] {"A", "g", "germandbls"}) {
        Rectangle2D bounds = before.getPath(glyph).getBounds2D();
        assertEquals(bounds, after.getPath(glyph).getBounds2D());
        assertEquals(before.getWidth(glyph), after.getWidth(glyph));
      }
    }
    assertEquals(0xB1B0AFBA, sum(nameless));
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
  }

  private static int sum(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(font, (font.length + 3) / 4 * 4));
    int sum = 0;
    while (bytes.hasRemaining()) {
      sum += bytes.getInt();
    }
    return sum;
  }

  @Test
  void namesOfGlyphsAndOfTheCollectionStay() throws IOException {
    assertTrue(latin(NamelessFont.of(PlantedFonts.compact())).endsWith("glyph.one\0\0outlines"));
    assertTrue(latin(NamelessFont.of(PlantedFonts.numbered())).contains("AdobeIdentity   "));
  }

  @Test
  void programOfAType1FontStays() throws IOException {
    String nameless = latin(NamelessFont.of(PlantedFonts.type1()));
    assertTrue(nameless.startsWith("%!PS-AdobeFont-1.0"), nameless);
    assertTrue(nameless.matches("(?s).*/Notice \\( +\\) readonly def\n.*"), nameless);
    assertTrue(nameless.contains("/FontName /FFFFFFFFFFFFFF def\n"), nameless);
    assertTrue(nameless.endsWith("/percent put\ncurrentfile eexec\n0123456789abcdef\n"), nameless);
  }

  private static String latin(byte[] font) {
    return new String(font, StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatNobodyCanReadCannotBeReleasedInside() throws IOException {
    byte[] cut = Arrays.copyOf(PlantedFonts.compact(), 30);
    byte[] none = "What is this font?".getBytes(StandardCharsets.ISO_8859_1);
    byte[] half = Arrays.copyOf(trueType(), 5000);
    for (byte[] font : new byte[][] {cut, none, half, {0, 1, 0}}) {
      assertThrows(FormUnkept.class, () -> NamelessFont.of(font));
    }
    assertArrayEquals(new byte[0], NamelessFont.of(new byte[0]));
  }
}
