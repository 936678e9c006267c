package org.sottovoce.evaluation;

import java.util.Locale;

/** Between which shares a share would lie, had other texts of the same kind been annotated. */
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval " + low + " to " + high);
    }
  }

  /** Three decimals each, with a dash between. */
  public String text() {
    return String.format(Locale.ROOT, "%.3f–%.3f", low, high);
  }
}
