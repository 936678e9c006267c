package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * A text as a page would show it: without the tags in it, and with the characters that references
 * stand for. Markdown is shown so, and readers of other text see through it.
 */
final class Shown {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,400}+>");
  private static final Pattern MARKUP =
      Pattern.compile(
          TAG.pattern() + "|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private final String original;
  private final AlignedText shown;
  private final BitSet markup = new BitSet();

  private Shown(String original) {
    this.original = original;
    List<Splice.Piece> pieces = new ArrayList<>();
    Matcher found = MARKUP.matcher(original);
    while (found.find()) {
      boolean tag = found.group().startsWith("<");
      String seen = tag ? "" : Parser.unescapeEntities(found.group(), false);
      pieces.add(new Splice.Piece(new Span(found.start(), found.end()), seen));
      markup.set(found.start(), found.end());
    }
    shown = Splice.replace(original, pieces);
  }

  /** The text that {@code original} shows; empty when it is shown as it stands. */
  static Optional<Shown> of(String original) {
    return MARKUP.matcher(original).find() ? Optional.of(new Shown(original)) : Optional.empty();
  }

  /** The same with each tag as nothing, and as a line's end. */
  static List<String> views(String original) {
    return of(original)
        .map(it -> List.of(it.text(), TAG.matcher(original).replaceAll("\n")))
        .orElse(List.of());
  }

  String text() {
    return shown.text();
  }

  /** Where in the original the letters of {@code span} stand, with the markup between them. */
  Span inOriginal(Span span) {
    Span whole = shown.toOriginal(span);
    int start = whole.start();
    int end = whole.end();
    while (original.startsWith("<", start)) {
      start = original.indexOf('>', start) + 1;
    }
    while (end > start && original.charAt(end - 1) == '>') {
      end = original.lastIndexOf('<', end - 1);
    }
    return new Span(start, end);
  }

  /** Whether a unit of the original is part of the markup. */
  boolean isMarkup(int at) {
    return markup.get(at);
  }

  /** Whether there is markup in {@code span} of the original. */
  boolean isMarkedUp(Span span) {
    int first = markup.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }

  @Override
  public String toString() {
    return "Shown[" + original.length() + " units]";
  }
}
