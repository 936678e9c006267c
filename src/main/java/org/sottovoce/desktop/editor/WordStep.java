package org.sottovoce.desktop.editor;

import java.text.BreakIterator;
import java.util.Locale;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.text.Span;

/** Selects text word by word, from the keyboard. */
public final class WordStep {

  private WordStep() {}

  /**
   * The sight with one word more selected at the end, or one less.
   *
   * @param origin where a selection begins when there is neither a selection nor a mention
   */
  public static Sight extend(Sight sight, int origin, boolean forward) {
    if (sight.page().isEmpty()) {
      return sight;
    }
    String text = sight.page().get().document().text();
    Span now =
        sight
            .selection()
            .or(() -> sight.mention().map(mention -> mention.span()))
            .orElse(Span.of(Math.min(origin, text.length()), 0));
    int end = forward ? wordEnd(text, now.end()) : wordStart(text, now.end());
    return sight.selecting(new Span(now.start(), Math.max(now.start(), end)));
  }

  private static int wordEnd(String text, int from) {
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    BreakIterator words = words(text);
    return start >= text.length() ? text.length() : words.following(start);
  }

  /** The end of the word before the one that ends at {@code from}. */
  private static int wordStart(String text, int from) {
    BreakIterator words = words(text);
    int start = from > 0 ? words.preceding(from) : 0;
    while (start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static BreakIterator words(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }
}
