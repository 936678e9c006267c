package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.mention.IdentifierType;

/** Plants one name in each place where a font program embedded in a PDF says something in words. */
class FontLeakTest {

  private static final int EEXEC = 55665;

  static Stream<Arguments> fonts() {
    Charset wide = StandardCharsets.UTF_16BE;
    Charset narrow = StandardCharsets.ISO_8859_1;
    return Stream.of(
        Arguments.of("wide name", "Tilda", tables("name", names(3, "x", "Tilda", wide))),
        Arguments.of("narrow name", "Tilda", tables("name", names(1, "Hand", "Tilda", narrow))),
        Arguments.of(
            "name beside a name", "Whitaker", tables("name", names(3, "A", "Whitaker", wide))),
        Arguments.of("name of a glyph", "Tilda", tables("post", glyphs("grin", "Tilda"))),
        Arguments.of("table of another maker", "Whitaker", tables("Ally", bytes("Whitaker"))),
        Arguments.of("compact font's name", "Tilda", compact("Tilda", "x")),
        Arguments.of("compact font's string", "Tilda", compact("A", "Tilda")),
        Arguments.of("compact font in tables", "Tilda", tables("CFF ", compact("Tilda", "x"))),
        Arguments.of("Type 1", "Tilda", type1("/FontName /Tilda-Hand def", "")),
        Arguments.of("Type 1, encrypted", "Whitaker", type1("", "/Whitaker 12 RD hand ND")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fonts")
  void nameIsFoundInAnEmbeddedFont(String place, String name, byte[] font) throws IOException {
    assertFalse(check(pdf(font), name).isEmpty(), place);
    assertEquals(List.of(), check(pdf(font), "Quillfield"), place);
  }

  private static List<Leak> check(byte[] pdf, String surface) {
    Sought sought =
        new Sought(surface, IdentifierType.PERSON, new TreeSet<>(), false, Optional.of(Map.of()));
    return new LeakCheck(List.of(sought)).check(List.of(CheckedFile.of("T01.pdf", pdf))).leaks();
  }

  private static byte[] pdf(byte[] font) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      COSStream stream = pdf.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(font);
      }
      pdf.getPage(0).getCOSObject().setItem("Spare", stream);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A font of one table, without a byte between its directory and that. */
  private static byte[] tables(String tag, byte[] table) {
    ByteBuffer font = ByteBuffer.allocate(28 + table.length + 9);
    font.putInt(0x00010000).putShort((short) 1).position(12);
    font.put(bytes(tag)).putInt(0).putInt(28).putInt(table.length);
    return font.put(table).array();
  }

  /** A table of two names without a byte between them. */
  private static byte[] names(int platform, String first, String second, Charset charset) {
    ByteBuffer table = ByteBuffer.allocate(64);
    table.putShort((short) 0).putShort((short) 2).putShort((short) 30);
    int at = 0;
    for (byte[] name : List.of(first.getBytes(charset), second.getBytes(charset))) {
      table.putShort((short) platform).putInt(1).putShort((short) 1);
      table.putShort((short) name.length).putShort((short) at);
      at += name.length;
    }
    return table.put(first.getBytes(charset)).put(second.getBytes(charset)).array();
  }

  private static byte[] glyphs(String... names) {
    ByteBuffer table = ByteBuffer.allocate(64).putInt(0x00020000);
    table.putShort(32, (short) names.length).position(34 + 2 * names.length);
    for (String name : names) {
      table.put((byte) name.length()).put(bytes(name));
    }
    return table.array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] compact(String name, String string) {
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    font.writeBytes(new byte[] {1, 0, 4, 1});
    for (String item : List.of(name, "\u008b\u0001", string)) {
      font.writeBytes(new byte[] {0, 1, 1, 1, (byte) (item.length() + 1)});
      font.writeBytes(bytes(item));
    }
    font.writeBytes(new byte[12]);
    return font.toByteArray();
  }

  private static byte[] type1(String clear, String encrypted) {
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    String head = "%!PS-AdobeFont-1.0: Hand\n" + clear + "\ncurrentfile eexec\n";
    font.writeBytes(bytes(head));
    int key = EEXEC;
    for (char letter : ("\u00E9\u00E9\u00E9\u00E9dup /Private 1 " + encrypted).toCharArray()) {
      int cipher = letter ^ (key >> 8);
      key = ((cipher + key) * 52845 + 22719) & 0xFFFF;
      font.write(cipher);
    }
    return font.toByteArray();
  }
}
