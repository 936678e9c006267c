package org.sottovoce.review;

import java.util.Optional;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** Moves the edges of a selection to the edges of words: nobody means half a name. */
final class SelectionEdges {

  private SelectionEdges() {}

  /**
   * The words that {@code selection} touches, without blanks and marks around them.
   *
   * @return empty when there is none
   */
  static Optional<Span> trim(SegmentedDocument document, Span selection) {
    String text = document.text();
    Span wide = widen(text, selection);
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(selection)) {
        for (Span token : sentence.tokens()) {
          if (token.overlaps(selection) && Words.any(text, token)) {
            wide = wide.union(token);
          }
        }
      }
    }
    return shrink(text, wide);
  }

  /** Takes in the letters and digits that the selection cuts off. */
  private static Span widen(String text, Span selection) {
    int start = selection.start();
    int end = selection.end();
    while (start > 0 && Words.joins(text, start)) {
      start--;
    }
    while (end < text.length() && end > 0 && Words.joins(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static Optional<Span> shrink(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start), "([{\"'“‘«,.;:!?-–—")) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), ")]}\"'”’»,.;:!?-–—")) {
      end--;
    }
    Span trimmed = new Span(start, end);
    return Words.any(text, trimmed) ? Optional.of(trimmed) : Optional.empty();
  }

  private static boolean isEdge(char unit, String marks) {
    return Character.isWhitespace(unit) || marks.indexOf(unit) >= 0;
  }
}
