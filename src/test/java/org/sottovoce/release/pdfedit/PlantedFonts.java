package org.sottovoce.release.pdfedit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Font programs that are called Quillfield. */
final class PlantedFonts {

  private PlantedFonts() {}

  /** The TrueType font of the tests under that name, which is as long as its own. */
  static COSStream calledAfter(COSStream program) throws IOException {
    COSStream renamed = new COSStream();
    try (InputStream in = program.createInputStream();
        OutputStream out = renamed.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(renamed(in.readAllBytes()));
    }
    return renamed;
  }

  /** The same of its bytes: in the names of both the Macintosh and Windows. */
  static byte[] renamed(byte[] program) {
    String font = new String(program, StandardCharsets.ISO_8859_1);
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
      font = font.replace(raw("Liberation", charset), raw("Quillfield", charset));
    }
    return font.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String raw(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  /** The beginning of a compact font: its strings are a notice, a full name and a glyph's name. */
  static byte[] compact() throws IOException {
    byte[] settings = {(byte) 0xF8, 0x1B, 0x01, (byte) 0xF8, 0x1C, 0x02, 30, (byte) 0x1F, 0x05};
    return compact(settings, "Quillfield 1.0", "Ally Quillfield", "glyph.one");
  }

  /** The same of a font of numbered characters, whose collection is the first two strings. */
  static byte[] numbered() throws IOException {
    byte[] settings = {(byte) 0xF8, 0x1B, (byte) 0xF8, 0x1C, (byte) 0x8B, 12, 30};
    return compact(settings, "Adobe", "Identity", "Quillfield Hand");
  }

  private static byte[] compact(byte[] settings, String... strings) throws IOException {
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    font.write(new byte[] {1, 0, 4, 1});
    list(font, bytes("QuillfieldHand"));
    list(font, settings);
    byte[][] items = new byte[strings.length][];
    for (int i = 0; i < strings.length; i++) {
      items[i] = bytes(strings[i]);
    }
    list(font, items);
    list(font);
    font.write(bytes("outlines"));
    return font.toByteArray();
  }

  private static void list(ByteArrayOutputStream font, byte[]... items) throws IOException {
    font.write(0);
    font.write(items.length);
    if (items.length == 0) {
      return;
    }
    font.write(1);
    int offset = 1;
    font.write(offset);
    for (byte[] item : items) {
      offset += item.length;
      font.write(offset);
    }
    for (byte[] item : items) {
      font.write(item);
    }
  }

  /** A Type 1 font without outlines. */
  static byte[] type1() {
    return bytes(
        """
        %!PS-AdobeFont-1.0: QuillfieldHand 001.005
        %%Title: (the hand of Ally Quillfield)
        11 dict begin
        /FontInfo 9 dict dup begin
        /Notice (Drawn (by hand) by Quillfield \\(once 50% of it\\).) readonly def
        /FullName (Quillfield Hand) readonly def
        /FamilyName (Quillfield) readonly def
        /ItalicAngle 0 def
        end readonly def
        /FontName /QuillfieldHand def
        /Encoding 256 array
        dup 37 /percent put
        currentfile eexec
        0123456789abcdef
        """);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
