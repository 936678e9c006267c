package org.sottovoce.mention;

/**
 * What an English ear keeps of a name: its consonants by the way they are made, one of each run.
 *
 * <p>Coarser than Double Metaphone, which parts "Sinead" from "Shinaid" and "Maeve" from "Mave":
 * sibilants are one sound, so are a voiced consonant and its voiceless twin at the teeth and lips.
 * Vowels, h, w and y count only at the beginning, all as one. Names with one key need not sound
 * alike; names that sound alike nearly always have one key.
 */
final class SoundKey {

  private static final char VOWEL = 'a';
  private static final String VOWELS = "aeiouyhw";

  private SoundKey() {}

  /** The key of a folded word; letters of other scripts stand for themselves. */
  static String of(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      int width = width(word, at);
      char sound = sound(word, at, width);
      boolean again = key.length() > 0 && key.charAt(key.length() - 1) == sound;
      if (!again && (sound != VOWEL || at == 0)) {
        key.append(sound);
      }
      at += width;
    }
    return key.toString();
  }

  /** How many letters at {@code at} are one sound. */
  private static int width(String word, int at) {
    if (word.startsWith("tch", at) || word.startsWith("sch", at)) {
      return 3;
    }
    if (at + 1 >= word.length()) {
      return 1;
    }
    char first = word.charAt(at);
    char second = word.charAt(at + 1);
    boolean aspirated = second == 'h' && "bcdgmpst".indexOf(first) >= 0;
    boolean silent = at == 0 && ((second == 'n' && "kgp".indexOf(first) >= 0) || isWritten(word));
    return aspirated || silent || (first == 'c' && second == 'k') || isSibilant(first, second)
        ? 2
        : 1;
  }

  private static boolean isWritten(String word) {
    return word.startsWith("wr") || word.startsWith("ps");
  }

  /** The spellings of sibilants in Polish and Hungarian names: "Tomasz", "Szabo", "Czeslaw". */
  private static boolean isSibilant(char first, char second) {
    return second == 'z' && "sczrt".indexOf(first) >= 0;
  }

  private static char sound(String word, int at, int width) {
    char last = word.charAt(at + width - 1);
    if (width > 1 && last == 'h') {
      return aspirated(word, at);
    }
    return single(last, at + width < word.length() ? word.charAt(at + width) : ' ');
  }

  private static char aspirated(String word, int at) {
    return switch (word.charAt(at)) {
      case 'p', 'b', 'm' -> at == 0 && word.charAt(at) != 'p' ? word.charAt(at) : 'f';
      case 'c', 't' -> word.startsWith("th", at) ? 't' : 'k';
      case 's' -> 's';
      case 'd' -> 't';
      default -> at == 0 ? 'g' : VOWEL;
    };
  }

  private static char single(char letter, char next) {
    if (VOWELS.indexOf(letter) >= 0) {
      return VOWEL;
    }
    boolean soft = "eiy".indexOf(next) >= 0;
    return switch (letter) {
      case 'c' -> soft ? 's' : 'k';
      case 'q', 'x' -> 'k';
      case 'z' -> 's';
      case 'v' -> 'f';
      case 'd' -> 't';
      case 'j' -> 'g';
      default -> letter;
    };
  }
}
