package org.sottovoce.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells speaker labels that name a part in the conversation ("Interviewer", "P1", "Speaker 2") from
 * those that name a person.
 */
public final class RoleLabel {

  /** A letter or a few with a number ("P1", "S01", "FG2-P3"), or a single letter ("I"). */
  private static final Pattern CODE =
      Pattern.compile("(?:\\p{L}{0,4}[\\s_.-]?\\d{1,4}\\p{L}?(?:[\\s_/.-]|$)?){1,3}|\\p{L}");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERED_WORD = Pattern.compile("(\\p{L}+)\\d+");

  private static final Set<String> WORDS = WordList.load("en/role-labels.txt");

  private RoleLabel() {}

  /** Whether {@code label} names no person; every word of it is a role or a code. */
  public static boolean isRole(String label) {
    String bare = label.strip();
    return CODE.matcher(bare).matches()
        || BETWEEN_WORDS.splitAsStream(bare).allMatch(RoleLabel::isRoleWord);
  }

  /** Whether {@code word} alone names a part in the conversation. */
  public static boolean isRoleWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String unnumbered = NUMBERED_WORD.matcher(lower).replaceFirst("$1");
    return WORDS.contains(unnumbered) || CODE.matcher(word).matches() || word.isEmpty();
  }
}
