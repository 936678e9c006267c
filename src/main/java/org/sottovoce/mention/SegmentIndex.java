package org.sottovoce.mention;

import java.util.List;
import java.util.Optional;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** Finds the segments that a span lies in, by bisection. */
record SegmentIndex(List<Segment> segments) {

  /** The segment that covers {@code span}; empty when it lies between or across segments. */
  Optional<Segment> at(Span span) {
    int behind = firstBehind(span.start());
    return behind == 0
        ? Optional.empty()
        : Optional.of(segments.get(behind - 1)).filter(segment -> segment.span().covers(span));
  }

  /** The segments that share a unit with {@code span}, in order. */
  List<Segment> over(Span span) {
    int first = Math.max(0, firstBehind(span.start()) - 1);
    int end = first;
    while (end < segments.size() && segments.get(end).span().start() < span.end()) {
      end++;
    }
    return segments.subList(first, end).stream()
        .filter(segment -> segment.span().overlaps(span))
        .toList();
  }

  /** The index of the first segment that begins behind {@code offset}. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
