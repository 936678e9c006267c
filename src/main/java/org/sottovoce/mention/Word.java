package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * A run of letters and digits for comparing names; an ideograph stands alone.
 *
 * @param span where, in the original text
 * @param folded without case and accents
 */
record Word(Span span, String folded) {

  /** The words of {@code text} in order. */
  static List<Word> of(String text) {
    AlignedText folded = new Folding().normalize(text);
    boolean same = folded.alignment().changes().isEmpty();
    List<Word> words = new ArrayList<>();
    String form = folded.text();
    for (int at = 0; at < form.length(); ) {
      int end = wordEnd(form, at);
      if (end > at) {
        Span derived = new Span(at, end);
        String word = Lookalikes.latin(form.substring(at, end));
        words.add(new Word(same ? derived : folded.toOriginal(derived), word));
      }
      at = Math.max(end, at + Character.charCount(form.codePointAt(at)));
    }
    return words;
  }

  /** The end of the word that begins at {@code start}; {@code start} when none does. */
  private static int wordEnd(String form, int start) {
    int at = start;
    while (at < form.length()) {
      int codePoint = form.codePointAt(at);
      if (standsAlone(codePoint)) {
        return at == start ? at + Character.charCount(codePoint) : at;
      }
      if (!Character.isLetterOrDigit(codePoint)
          && Character.getType(codePoint) != Character.COMBINING_SPACING_MARK) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** Scripts without blanks between words. */
  private static boolean standsAlone(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return "Word[" + span + "]";
  }
}
