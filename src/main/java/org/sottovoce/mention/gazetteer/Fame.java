package org.sottovoce.mention.gazetteer;

/** How well known a name is, from 0 to {@link Entry#MOST_KNOWN}, by counts that tables give. */
final class Fame {

  /** What names get that were added by hand. */
  static final int BY_HAND = 3;

  private static final long[] BIRTHS = {1, 300, 1_000, 5_000, 20_000, 100_000, 500_000};
  private static final long[] RANKS = {30_000, 15_000, 7_000, 3_000, 1_500, 700, 200};
  private static final long[] PEOPLE = {1, 3_000, 15_000, 50_000, 150_000, 500_000, 2_000_000};

  private Fame() {}

  /** By births in one large country, or by how many countries report the name. */
  static int ofGivenName(long births, long countries) {
    int byCountries = countries > 6 ? 5 : countries > 3 ? 4 : countries > 1 ? 3 : 1;
    return Math.max(steps(births, BIRTHS), byCountries);
  }

  /** By the rank in one large country; "0" stands for several small reports, blank for one. */
  static int ofSurname(String rank) {
    if (rank.isEmpty()) {
      return 0;
    }
    long number = Long.parseLong(rank);
    if (number == 0) {
      return 2;
    }
    int steps = 0;
    for (long limit : RANKS) {
      steps += number <= limit ? 1 : 0;
    }
    return steps;
  }

  static int ofPlace(long population) {
    return steps(population, PEOPLE);
  }

  private static int steps(long count, long[] limits) {
    int steps = 0;
    for (long limit : limits) {
      steps += count >= limit ? 1 : 0;
    }
    return steps;
  }
}
