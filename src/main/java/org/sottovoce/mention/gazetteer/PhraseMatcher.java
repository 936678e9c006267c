package org.sottovoce.mention.gazetteer;

/**
 * Finds places, countries and organisations of several words among tokens: "Newcastle upon Tyne".
 *
 * <p>Tokens are given by their {@link #key}s. Looking makes no strings. One thread's; get another
 * from {@link Gazetteer#phraseMatcher} for each thread.
 */
public final class PhraseMatcher {

  /** In a label of {@link #label}: a word inside a phrase, not its first. */
  public static final int INSIDE = 1;

  private static final int LONGEST = 8;
  private static final String APOSTROPHE = "'";

  private final KeyMap.Walk walk;

  PhraseMatcher(KeyMap.Walk walk) {
    this.walk = walk;
  }

  /**
   * The key of a token: the match key of a word; empty for a hyphen or a dot, which phrases skip;
   * an apostrophe, which joins what stands around it; any other mark itself, which ends a phrase.
   */
  public static String key(String token) {
    String key = MatchKey.of(token);
    if (!key.isEmpty()) {
      return key;
    }
    return switch (token) {
      case "-", "\u2010", "." -> "";
      case "'", "\u2019" -> APOSTROPHE;
      default -> token.isBlank() ? "" : "\u0000";
    };
  }

  /**
   * Labels each token that lies in a phrase of two words or more: twice the phrase's {@link
   * Lexicon#PHRASE} flags, plus {@link #INSIDE} unless it is the first; 0 for all others. The first
   * phrase wins over one that begins inside it, and of those that begin together the longest.
   *
   * @param keys of the tokens, as {@link #key} makes them
   * @param labels as long as {@code keys} at least; overwritten
   */
  public void label(CharSequence[] keys, int[] labels) {
    for (int at = 0; at < keys.length; at++) {
      labels[at] = 0;
    }
    for (int at = 0; at < keys.length; at++) {
      long found = longest(keys, at);
      int flags = (int) found;
      int last = (int) (found >> 32);
      for (int in = at; flags != 0 && in <= last; in++) {
        labels[in] = flags << 1 | (in == at ? 0 : INSIDE);
      }
      at = Math.max(at, last);
    }
  }

  /** The flags of the longest phrase from one token on, and its last token in the upper half. */
  private long longest(CharSequence[] keys, int first) {
    if (keys[first].length() == 0 || isApostrophe(keys[first])) {
      return 0;
    }
    walk.restart();
    long found = 0;
    int words = 0;
    boolean joined = true;
    for (int at = first; at < keys.length && words < LONGEST; at++) {
      CharSequence key = keys[at];
      if (key.length() == 0 || isApostrophe(key)) {
        joined = key.length() > 0;
        continue;
      }
      if (!(joined || walk.step(" ")) || !walk.step(key)) {
        break;
      }
      joined = false;
      words++;
      found = words > 1 ? better(found, at) : 0;
    }
    return found;
  }

  private long better(long found, int last) {
    long bits = walk.value();
    int flags = bits <= 0 ? 0 : Lexicon.flags(bits) & Lexicon.PHRASE;
    return flags == 0 ? found : (long) last << 32 | flags;
  }

  private static boolean isApostrophe(CharSequence key) {
    return key.length() == 1 && key.charAt(0) == '\'';
  }
}
