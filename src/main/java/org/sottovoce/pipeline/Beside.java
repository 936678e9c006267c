package org.sottovoce.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.text.Span;

/**
 * What of a suggestion is left beside mentions that stay: beside a "Mary" that was decided, the
 * "Whitaker" of a "Mary Whitaker" that another look saw.
 */
final class Beside {

  private final String text;
  private final NavigableMap<Integer, Span> staying = new TreeMap<>();

  /**
   * @param staying without overlap
   */
  Beside(String text, List<Mention> staying) {
    this.text = text;
    staying.forEach(mention -> this.staying.put(mention.span().start(), mention.span()));
  }

  /** The suggestion itself where nothing is in its way; else what is left of a name or number. */
  List<Mention> of(Mention mention) {
    List<Span> left = left(mention.span());
    if (left.equals(List.of(mention.span()))) {
      return List.of(mention);
    }
    return left.stream()
        .filter(span -> tellsInPart(mention.type()))
        .map(this::trimmed)
        .filter(this::isMore)
        .map(span -> new Mention(span, mention.type(), mention.evidence()))
        .toList();
  }

  private List<Span> left(Span span) {
    List<Span> left = new ArrayList<>();
    int from = span.start();
    Integer first = staying.floorKey(from);
    for (Span stays :
        staying.subMap(first == null ? from : first, true, span.end(), false).values()) {
      if (stays.start() > from) {
        left.add(new Span(from, stays.start()));
      }
      from = Math.max(from, stays.end());
    }
    if (from < span.end()) {
      left.add(new Span(from, span.end()));
    }
    return left;
  }

  /** Half a name or number still points at somebody; half of anything else says little. */
  private static boolean tellsInPart(IdentifierType type) {
    return type.level() == IdentifierType.Level.DIRECT;
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(Math.min(start, end), end);
  }

  /** Not nothing, and not the s of a possessive. */
  private boolean isMore(Span span) {
    return span.length() > 1
        || (!span.isEmpty() && !Character.isLowerCase(text.charAt(span.start())));
  }
}
