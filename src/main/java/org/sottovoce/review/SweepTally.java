package org.sottovoce.review;

import java.util.List;

/**
 * How much stands out that nothing suggested and nobody marked.
 *
 * @param left the places, each counted
 * @param seen those of them that a person has looked at
 */
public record SweepTally(int left, int seen) {

  public SweepTally {
    if (seen < 0 || seen > left) {
      throw new IllegalArgumentException(seen + " seen of " + left);
    }
  }

  /** The tally of what a sweep of {@code review} found. */
  public static SweepTally of(List<SweepItem> items, Review review) {
    int left = 0;
    int seen = 0;
    for (SweepItem item : items) {
      left += item.count();
      seen += (int) item.places().stream().filter(review.seen()::contains).count();
    }
    return new SweepTally(left, seen);
  }

  /** How many places nobody has looked at. */
  public int unseen() {
    return left - seen;
  }
}
