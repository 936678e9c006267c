package org.sottovoce.release;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that names of styles are made of without saying anything of anybody: people name styles
 * after themselves and their projects, too.
 */
public final class StyleWords {

  private static final Set<String> WORDS =
      WordListResource.entries(StyleWords.class, "style-words.txt");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?[^\\P{L}\\p{Lu}]+|\\p{Lu}+|\\p{L}+");

  private StyleWords() {}

  /** Whether {@code name} is made of such words alone ("Heading 1 Char", "BodyText"). */
  public static boolean makeUp(String name) {
    return WORD.matcher(name).results().map(MatchResult::group).allMatch(StyleWords::isKnown);
  }

  private static boolean isKnown(String word) {
    return word.length() == 1 || WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
