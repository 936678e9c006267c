package org.sottovoce.release.pdfedit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.release.FormUnkept;

/**
 * Overwrites the names and notices of a compact font (Adobe Technical Note 5176). The strings that
 * its outlines are called by stay.
 */
final class NamelessCompact {

  private static final int STANDARD_STRINGS = 391;
  private static final int ESCAPE = 12;
  private static final int COLLECTION = (12 << 8) | 30;

  /** Version, notice, full name, family, weight; copyright, PostScript code, base font, font. */
  private static final Set<Integer> SAYINGS =
      Set.of(0, 1, 2, 3, 4, 12 << 8, (12 << 8) | 21, (12 << 8) | 22, (12 << 8) | 38);

  private NamelessCompact() {}

  /**
   * @throws IndexOutOfBoundsException when the font is damaged
   * @throws FormUnkept when it is not one font
   */
  static void clear(ByteBuffer font) throws FormUnkept {
    Index names = Index.at(font, font.get(2) & 0xFF);
    Index settings = Index.at(font, names.end());
    Index strings = Index.at(font, settings.end());
    if (names.count() != 1 || settings.count() != 1) {
      throw new FormUnkept();
    }
    names.fill(0, (byte) 'F');
    sayings(settings.item(0), strings.count()).stream()
        .map(number -> number - STANDARD_STRINGS)
        .filter(number -> number >= 0 && number < strings.count())
        .forEach(number -> strings.fill(number, (byte) ' '));
  }

  /** In a font of numbered characters, every string but the two of their collection is a name. */
  private static Set<Integer> sayings(ByteBuffer settings, int strings) {
    Map<Integer, List<Integer>> operands = operands(settings);
    Set<Integer> sayings = new HashSet<>();
    if (operands.containsKey(COLLECTION)) {
      for (int i = 0; i < strings; i++) {
        sayings.add(STANDARD_STRINGS + i);
      }
      operands.get(COLLECTION).stream().limit(2).forEach(sayings::remove);
    } else {
      SAYINGS.forEach(operator -> sayings.addAll(operands.getOrDefault(operator, List.of())));
    }
    return sayings;
  }

  /** The whole numbers that stand before each operator; a two-byte operator counts as one. */
  private static Map<Integer, List<Integer>> operands(ByteBuffer settings) {
    Map<Integer, List<Integer>> all = new HashMap<>();
    List<Integer> operands = new ArrayList<>();
    while (settings.hasRemaining()) {
      int first = settings.get() & 0xFF;
      if (first <= 21) {
        int operator = first == ESCAPE ? (ESCAPE << 8) | (settings.get() & 0xFF) : first;
        all.put(operator, operands);
        operands = new ArrayList<>();
      } else {
        operands.add(operand(first, settings));
      }
    }
    return all;
  }

  private static int operand(int first, ByteBuffer settings) {
    if (first == 28) {
      return settings.getShort();
    }
    if (first == 29) {
      return settings.getInt();
    }
    if (first == 30) {
      skipReal(settings);
      return -1;
    }
    if (first < 247) {
      return first - 139;
    }
    int rest = settings.get() & 0xFF;
    return first < 251 ? (first - 247) * 256 + rest + 108 : -(first - 251) * 256 - rest - 108;
  }

  /** Decimals end with half a byte of ones. */
  private static void skipReal(ByteBuffer settings) {
    int digits;
    do {
      digits = settings.get() & 0xFF;
    } while ((digits & 0x0F) != 0x0F && (digits & 0xF0) != 0xF0);
  }

  /** A list of stretches of bytes; empty ones are two bytes long. */
  private record Index(ByteBuffer font, int start, int count, int size) {

    static Index at(ByteBuffer font, int start) {
      int count = font.getShort(start) & 0xFFFF;
      return new Index(font, start, count, count == 0 ? 0 : font.get(start + 2) & 0xFF);
    }

    int end() {
      return count == 0 ? start + 2 : from(count);
    }

    ByteBuffer item(int number) {
      return font.slice(from(number), from(number + 1) - from(number));
    }

    void fill(int number, byte by) {
      ByteBuffer item = item(number);
      while (item.hasRemaining()) {
        item.put(by);
      }
    }

    private int from(int number) {
      int offset = 0;
      for (int i = 0; i < size; i++) {
        offset = (offset << 8) | (font.get(start + 3 + number * size + i) & 0xFF);
      }
      return start + 2 + (count + 1) * size + offset;
    }
  }
}
