package org.sottovoce.release.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Takes a font program apart: what it says in words, and the numbers that letters are drawn with,
 * among which every short word stands by chance.
 *
 * @param unpacker takes both
 * @param part where the program stands
 */
record FontProgram(Unpacker unpacker, String part) {

  /** Tables of outlines, instructions and measures (ISO/IEC 14496-22); the others hold words. */
  private static final Set<String> NUMBERS =
      Set.of(
          "BASE", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "hdmx",
          "head", "hhea", "hmtx", "kern", "loca", "maxp", "prep", "vhea", "vmtx", "VORG");

  private static final int HEAD = 12;
  private static final int ENTRY = 16;

  /** Adds the words and the numbers of {@code bytes}. */
  void open(byte[] bytes) {
    BitSet numbers = new BitSet();
    if (FileKind.isCompactFont(bytes)) {
      compact(bytes, 0, bytes.length, numbers);
    } else if (bytes[0] == '%') {
      numbers.set(wordsOfType1(bytes), bytes.length);
    } else {
      tables(bytes, numbers);
    }
    List<String> words = new ArrayList<>(Encodings.runs(only(bytes, numbers, false)));
    words.add(bytes[0] == '%' ? clearText(bytes) : FontStrings.of(bytes));
    unpacker.add(new Passage(part, Kind.STRUCTURE, words));
    unpacker.add(new Passage(part, Kind.NUMBERS, Encodings.runs(only(bytes, numbers, true))));
    unpacker.add(new Passage(part, Kind.NUMBERS, Encodings.runs(EncryptedFont.of(bytes))));
  }

  private static String clearText(byte[] bytes) {
    return PdfWords.without(new String(bytes, 0, wordsOfType1(bytes), StandardCharsets.ISO_8859_1));
  }

  private static void tables(byte[] bytes, BitSet numbers) {
    int count = bytes.length < HEAD ? 0 : number(bytes, 4, 2);
    numbers.set(4, HEAD);
    for (int i = 0; i < count && HEAD + (i + 1) * ENTRY <= bytes.length; i++) {
      int entry = HEAD + i * ENTRY;
      String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
      long from = number(bytes, entry + 8, 4) & 0xFFFFFFFFL;
      long to = from + (number(bytes, entry + 12, 4) & 0xFFFFFFFFL);
      numbers.set(entry, entry + ENTRY, isKnown(tag));
      if (from >= HEAD && to <= bytes.length && NUMBERS.contains(tag)) {
        numbers.set((int) from, (int) to);
      } else if (from >= HEAD && to <= bytes.length && tag.equals("CFF ")) {
        compact(bytes, (int) from, (int) to, numbers);
      }
    }
  }

  private static boolean isKnown(String tag) {
    return NUMBERS.contains(tag) || Set.of("CFF ", "name", "post").contains(tag);
  }

  /** A compact font begins with its names, its settings and its strings; the rest are numbers. */
  private static void compact(byte[] bytes, int from, int to, BitSet numbers) {
    int at = from + (bytes[from + 2] & 0xFF);
    for (int lists = 0; lists < 3 && at < to; lists++) {
      at = afterList(bytes, at, to);
    }
    if (at < to) {
      numbers.set(at, to);
    }
  }

  /** Where an INDEX ends (Adobe Technical Note 5176, 5). */
  private static int afterList(byte[] bytes, int at, int to) {
    int count = at + 2 <= to ? number(bytes, at, 2) : 0;
    if (count == 0) {
      return at + 2;
    }
    int size = bytes[Math.min(at + 2, to - 1)] & 0xFF;
    long last = at + 3L + (long) count * size;
    if (size == 0 || size > 4 || last + size > to) {
      return to;
    }
    long end = last + size - 1 + (number(bytes, (int) last, size) & 0xFFFFFFFFL);
    return end > to ? to : (int) end;
  }

  private static int wordsOfType1(byte[] bytes) {
    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("eexec");
    return end < 0 ? bytes.length : end;
  }

  private static byte[] only(byte[] bytes, BitSet numbers, boolean wanted) {
    byte[] only = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0; i < only.length; i++) {
      only[i] = numbers.get(i) == wanted ? only[i] : 0;
    }
    return only;
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = (number << 8) | (bytes[at + i] & 0xFF);
    }
    return number;
  }

  @Override
  public String toString() {
    return "FontProgram[]";
  }
}
