package org.sottovoce.release;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The values that draw an outline: numbers, signs and the letters that are its commands. */
public final class OutlineValues {

  private static final Pattern LETTERS = Pattern.compile("[^\\p{Punct}\\s\\d]+");

  private final Pattern commands;
  private final FormatValues words;

  /**
   * The outlines of one language of drawings.
   *
   * @param commands what letters without anything between them may say
   * @param words the other words that outlines may hold
   */
  public OutlineValues(String commands, FormatValues words) {
    this.commands = Pattern.compile(commands);
    this.words = words;
  }

  /** Whether {@code value} says nothing but how an outline goes. */
  public boolean isKnown(String value) {
    return LETTERS.matcher(value).results().map(MatchResult::group).allMatch(this::isCommand);
  }

  private boolean isCommand(String letters) {
    return commands.matcher(letters).matches() || words.isKnown(letters);
  }
}
