package org.sottovoce.mention.model.encoder;

/**
 * How a word is written. The encoder's vocabulary knows no capitals, so it is told this beside the
 * pieces of the word. A trained model knows the shapes by their rows: never change them.
 */
public enum WordShape {
  /** No word: the marks at both ends of a window, and padding. */
  NONE(0),
  LOWER(1),
  /** One capital, the first character. */
  CAPITALISED(2),
  /** Capitals and no lower-case letter; digits may be among them. */
  UPPER(3),
  MIXED(4),
  DIGITS(5),
  SINGLE_CAPITAL(6),
  /** Neither letter nor digit. */
  MARKS(7);

  private final int row;

  WordShape(int row) {
    this.row = row;
  }

  /** The shape of {@code word}, which is not empty. */
  public static WordShape of(String word) {
    int capitals = (int) word.codePoints().filter(WordShape::isCapital).count();
    boolean smalls = word.codePoints().anyMatch(WordShape::isSmall);
    if (capitals == 0) {
      return smalls ? LOWER : word.codePoints().anyMatch(Character::isDigit) ? DIGITS : MARKS;
    }
    if (!smalls) {
      return word.codePointCount(0, word.length()) == 1 ? SINGLE_CAPITAL : UPPER;
    }
    return capitals == 1 && isCapital(word.codePointAt(0)) ? CAPITALISED : MIXED;
  }

  /** Its row in the encoder's table of shapes. */
  public int row() {
    return row;
  }

  private static boolean isCapital(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }

  /** Letters of scripts without case count as small. */
  private static boolean isSmall(int codePoint) {
    return Character.isLetter(codePoint) && !isCapital(codePoint);
  }
}
