package org.sottovoce.text;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds case, accents, ligatures and typographic marks, and drops what cannot be seen.
 *
 * <p>Works code point by code point, so that every folded unit maps back to the one it came from:
 * compatibility decomposition without combining marks, lower case of no language, curly quotes and
 * dashes straightened, all white space a blank, soft hyphens and zero-width characters gone.
 */
public final class Folding implements Normalizer {

  @Override
  public AlignedText normalize(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    List<Alignment.Change> changes = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int width = Character.charCount(codePoint);
      String form = fold(codePoint);
      if (form.length() != width) {
        changes.add(
            new Alignment.Change(Span.of(at, width), Span.of(folded.length(), form.length())));
      }
      folded.append(form);
      at += width;
    }
    return new AlignedText(folded.toString(), new Alignment(changes));
  }

  /** The folded form of a text whose offsets do not matter. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
    return folded.toString();
  }

  private static String fold(int codePoint) {
    if (codePoint < 0x80) {
      return ascii(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.DASH_PUNCTUATION -> "-";
      default -> letter(codePoint);
    };
  }

  private static String ascii(int codePoint) {
    int lower = codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
    return Character.isWhitespace(lower) ? " " : Character.toString(lower);
  }

  private static String letter(int codePoint) {
    switch (codePoint) {
      case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x00B4 -> {
        return "'";
      }
      case 0x201C, 0x201D, 0x201E, 0x2033 -> {
        return "\"";
      }
      default -> {}
    }
    String decomposed = java.text.Normalizer.normalize(Character.toString(codePoint), Form.NFKD);
    if (decomposed.codePointAt(0) != codePoint) {
      return fold(decomposed);
    }
    return stroked(codePoint).toLowerCase(Locale.ROOT);
  }

  /** Letters with a stroke have no decomposition: Ł, Ø, Đ and their like. */
  private static String stroked(int codePoint) {
    return switch (codePoint) {
      case 0x0141, 0x0142 -> "l";
      case 0x00D8, 0x00F8 -> "o";
      case 0x0110, 0x0111, 0x00D0, 0x00F0 -> "d";
      case 0x00DF, 0x1E9E -> "ss";
      case 0x00C6, 0x00E6 -> "ae";
      case 0x0152, 0x0153 -> "oe";
      case 0x00DE, 0x00FE -> "th";
      case 0x0130, 0x0131 -> "i";
      default -> Character.toString(codePoint);
    };
  }
}
