package org.sottovoce.text;

/**
 * Half-open offsets {@code [start, end)} in UTF-16 units of a text.
 *
 * <p>Always offsets of the original text unless the type that holds the span says otherwise. Spans
 * are ordered by start, then by end.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The span of {@code length} units that begins at {@code start}. */
  public static Span of(int start, int length) {
    return new Span(start, start + length);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} is one of this span's. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether every unit of {@code other} is one of this span's; an empty span may stand at its end.
   */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a unit in common; an empty span overlaps nothing. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The units between this span and one behind it.
   *
   * @throws IllegalArgumentException when {@code next} begins before this span ends
   */
  public Span gapTo(Span next) {
    return of(end, next.start - end);
  }

  /** This span moved by {@code distance} units, which may be negative. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /**
   * The characters of {@code text} under this span.
   *
   * @throws IndexOutOfBoundsException when the span reaches beyond the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
