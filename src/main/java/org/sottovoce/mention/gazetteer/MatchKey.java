package org.sottovoce.mention.gazetteer;

import java.util.Locale;
import org.sottovoce.text.Folding;

/**
 * The form under which names are found: case and accents folded, apostrophes and dots dropped,
 * words with one blank between them. A hyphen or any other mark ends a word: "Stratford-upon-Avon"
 * and "Stratford upon Avon" have one key, and so have "O’Sullivan" and "osullivan".
 */
public final class MatchKey {

  private MatchKey() {}

  /** The key of {@code name}; empty when it has neither letters nor digits. */
  public static String of(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String folded = Folding.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (unit == '\'' || unit == '.') {
        continue;
      }
      if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || unit == '&') {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.append(unit);
        gap = false;
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Most words are ASCII letters alone and need no folding. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char unit = (char) (name.charAt(i) | 0x20);
      if (unit < 'a' || unit > 'z') {
        return false;
      }
    }
    return true;
  }
}
