package org.sottovoce.mention;

import java.util.List;
import java.util.Optional;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** Finds the segment that a span lies in, by bisection. */
record SegmentIndex(List<Segment> segments) {

  /** The segment that covers {@code span}; empty when it lies between or across segments. */
  Optional<Segment> at(Span span) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0
        ? Optional.empty()
        : Optional.of(segments.get(low - 1)).filter(segment -> segment.span().covers(span));
  }
}
