package org.sottovoce.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * One way to write a name.
 *
 * @param words its words, folded; at least one
 * @param casing which letters must be capitals
 * @param joint what may stand between the words
 * @param type what it names
 * @param rule what the evidence calls it
 * @param score the evidence's score
 */
record NameForm(
    List<String> words,
    Casing casing,
    Joint joint,
    IdentifierType type,
    String rule,
    double score) {

  /** No two words of one name stand farther apart, in UTF-16 units. */
  private static final int WIDEST = 8;

  /** Which letters must be capitals for the form to count. */
  enum Casing {
    ANY,
    /** The first and the last word begin with a capital: "Isle of Man". */
    CAPITALISED,
    /** Every letter is a capital. */
    CAPITALS;

    boolean holds(String word) {
      return switch (this) {
        case ANY -> true;
        case CAPITALISED -> Character.isUpperCase(word.codePointAt(0));
        case CAPITALS -> word.codePoints().allMatch(Character::isUpperCase);
      };
    }
  }

  /** What may stand between two words, in folded characters. */
  enum Joint {
    /** Blanks, a line end, a hyphen, an apostrophe; a full stop after a single letter. */
    NAME("[\\s'-]{1,4}", "\\.?[\\s'-]{0,4}"),
    /** What stands inside an address, a number or the name of a firm. */
    MARKS("[^\\p{L}\\p{N}.!?]{1,4}|[^\\p{L}\\p{N}\\s][^\\p{L}\\p{N}]{0,3}"),
    /** A comma. */
    COMMA("\\s{0,2},\\s{0,3}"),
    /** A full stop, with or without a blank. */
    DOT("\\.\\s?");

    private final Pattern afterWord;
    private final Pattern afterLetter;

    Joint(String regex) {
      this(regex, regex);
    }

    Joint(String afterWord, String afterLetter) {
      this.afterWord = Pattern.compile(afterWord);
      this.afterLetter = Pattern.compile(afterLetter);
    }

    /** Whether the characters between the two words are of the kind. */
    boolean joins(CharSequence text, Word first, Word second) {
      Span between =
          new Span(first.span().end(), Math.max(first.span().end(), second.span().start()));
      Pattern wanted = first.folded().length() == 1 ? afterLetter : afterWord;
      return between.length() <= WIDEST && wanted.matcher(Folding.fold(between.in(text))).matches();
    }
  }

  NameForm {
    words = List.copyOf(words);
  }

  /** Whether {@code found}, whose folded words are this form's, is written as the form asks. */
  boolean admits(CharSequence text, List<Word> found) {
    for (int i = 0; i < found.size(); i++) {
      boolean edge = i == 0 || i == found.size() - 1;
      if (((edge || casing == Casing.CAPITALS) && !casing.holds(found.get(i).span().in(text)))
          || (i > 0 && !joint.joins(text, found.get(i - 1), found.get(i)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "NameForm[" + words.size() + " words, " + type + ", " + rule + "]";
  }
}
