package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.text.Span;

/**
 * Cuts text into words, numbers and marks.
 *
 * <p>OpenNLP's simple tokenizer cuts wherever letters, digits and marks meet. What it cuts at an
 * apostrophe is joined again: a clitic is one token ({@code mum|'s}, {@code they|'ve}), so that the
 * name before it stands bare; any other apostrophe inside a word joins ({@code O'Brien}, {@code
 * don't}). Combining marks and soft hyphens stay in their word.
 */
final class Tokens {

  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

  private Tokens() {}

  /** The tokens of {@code text} under {@code within}, in order, as spans of {@code text}. */
  static List<Span> of(String text, Span within) {
    List<Span> tokens = new ArrayList<>();
    for (var cut : SimpleTokenizer.INSTANCE.tokenizePos(within.in(text))) {
      tokens.add(new Span(cut.getStart(), cut.getEnd()).shift(within.start()));
    }
    return joinedAtApostrophes(text, joinedInWords(text, tokens));
  }

  private static List<Span> joinedInWords(String text, List<Span> tokens) {
    List<Span> joined = new ArrayList<>();
    boolean inWord = false;
    for (Span token : tokens) {
      int last = joined.size() - 1;
      boolean touches = last >= 0 && joined.get(last).end() == token.start();
      boolean invisible = isInvisible(text.codePointBefore(token.end()));
      boolean letters = Character.isLetter(text.codePointAt(token.start()));
      boolean goesOn = invisible ? isWord(text, joined, last) : inWord && letters;
      if (touches && goesOn) {
        joined.set(last, joined.get(last).union(token));
        inWord = invisible;
      } else {
        joined.add(token);
        inWord = false;
      }
    }
    return joined;
  }

  private static boolean isWord(String text, List<Span> tokens, int at) {
    return at >= 0 && Character.isLetter(text.codePointAt(tokens.get(at).start()));
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static List<Span> joinedAtApostrophes(String text, List<Span> tokens) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      boolean inside = i > 0 && i + 1 < tokens.size() && isInnerApostrophe(text, tokens, i);
      if (!inside) {
        joined.add(token);
        continue;
      }
      Span next = tokens.get(++i);
      if (CLITICS.contains(next.in(text).toLowerCase(Locale.ROOT))) {
        joined.add(token.union(next));
      } else {
        joined.add(joined.remove(joined.size() - 1).union(next));
      }
    }
    return joined;
  }

  private static boolean isInnerApostrophe(String text, List<Span> tokens, int at) {
    Span mark = tokens.get(at);
    Span before = tokens.get(at - 1);
    Span next = tokens.get(at + 1);
    boolean apostrophe = mark.in(text).equals("'") || mark.in(text).equals("’");
    return apostrophe
        && before.end() == mark.start()
        && mark.end() == next.start()
        && Character.isLetter(text.codePointBefore(before.end()))
        && Character.isLetter(text.codePointAt(next.start()));
  }
}
