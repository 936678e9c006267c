package org.sottovoce.document.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters of one code page, with one to four bytes each. Keeps a decoder, so belongs to one
 * walk.
 */
final class CodePage {

  /** What stands for bytes that are no character. */
  static final char UNKNOWN = '\uFFFD';

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(708, "ISO-8859-6"),
          Map.entry(709, "ISO-8859-6"),
          Map.entry(932, "windows-31j"),
          Map.entry(936, "GBK"),
          Map.entry(949, "x-windows-949"),
          Map.entry(950, "x-windows-950"),
          Map.entry(1361, "x-Johab"),
          Map.entry(10000, "x-MacRoman"),
          Map.entry(10001, "windows-31j"),
          Map.entry(10002, "x-windows-950"),
          Map.entry(10003, "x-windows-949"),
          Map.entry(10004, "x-MacArabic"),
          Map.entry(10005, "x-MacHebrew"),
          Map.entry(10006, "x-MacGreek"),
          Map.entry(10007, "x-MacCyrillic"),
          Map.entry(10008, "GBK"),
          Map.entry(10021, "x-MacThai"),
          Map.entry(10029, "x-MacCentralEurope"),
          Map.entry(10081, "x-MacTurkish"),
          Map.entry(20866, "KOI8-R"),
          Map.entry(28591, "ISO-8859-1"),
          Map.entry(54936, "GB18030"),
          Map.entry(65001, "UTF-8"),
          Map.entry(874, "x-windows-874"));

  private final CharsetDecoder decoder;
  private final int longest;

  /** What one byte or two mean, as far as they were met; empty for no character. */
  private final Map<Integer, String> known = new HashMap<>();

  /** The code page of that number; an unknown one is the Western one of Windows. */
  CodePage(int number) {
    decoder =
        charset(number)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int width = (int) decoder.charset().newEncoder().maxBytesPerChar();
    longest = width > 2 ? 4 : width; // a character of two units counts half
  }

  private static Charset charset(int number) {
    String name =
        number >= 1250 && number <= 1258
            ? "windows-" + number
            : NAMES.getOrDefault(number, "IBM" + number);
    return number > 0 && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.forName("windows-1252");
  }

  /**
   * How many of the bytes from {@code from} on make the first character.
   *
   * @return 1 also when they make none
   */
  int length(int[] bytes, int from, int to) {
    for (int length = 1; length <= Math.min(longest, to - from); length++) {
      if (!text(bytes, from, length).isEmpty()) {
        return length;
      }
    }
    return 1;
  }

  /** The character of exactly these bytes; empty when they make none. */
  String text(int[] bytes, int from, int length) {
    if (length > 2) {
      return decode(bytes, from, length);
    }
    int key = length == 1 ? bytes[from] : 0x10000 | bytes[from] << 8 | bytes[from + 1];
    return known.computeIfAbsent(key, k -> decode(bytes, from, length));
  }

  private String decode(int[] bytes, int from, int length) {
    ByteBuffer in = ByteBuffer.allocate(length);
    for (int i = from; i < from + length; i++) {
      in.put((byte) bytes[i]);
    }
    CharBuffer out = CharBuffer.allocate(length + 1);
    decoder.reset();
    boolean whole = !decoder.decode(in.flip(), out, true).isError() && !in.hasRemaining();
    String text = out.flip().toString();
    return whole && text.codePointCount(0, text.length()) == 1 ? text : "";
  }
}
