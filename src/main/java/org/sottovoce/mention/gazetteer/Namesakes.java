package org.sottovoce.mention.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.mention.PlaceBook.Extent;
import org.sottovoce.mention.PlaceBook.Place;

/**
 * The places of one name. A country wins over a region and a region over a settlement, unless the
 * region is not much larger than the settlement; of two alike the one with more people wins. So
 * "Groningen" and "New York" are cities, "Essex" a county. Where the name may as well mean a place
 * elsewhere, as "Halifax" does, nothing is told of where it lies. Used by one thread.
 */
final class Namesakes {

  /** A settlement with this share of the people of the region of its name stands for both. */
  private static final double CAPITAL_SHARE = 0.2;

  /** A namesake with this share of the people of the best known one may be meant as well. */
  private static final double COMPARABLE = 0.1;

  /** So may a town of this size in another country: its own people mean no other. */
  private static final long TOWN_ABROAD = 10_000;

  private final List<Place> places = new ArrayList<>();

  void add(Place place) {
    places.add(place);
  }

  /** The best known one; at least one was added. */
  Place best() {
    return places.stream().reduce(Namesakes::betterKnown).orElseThrow();
  }

  /** The best known one, without its whereabouts where another may be meant. */
  Place told() {
    Place best = best();
    List<Place> others = places.stream().filter(other -> rivals(best, other)).toList();
    if (others.isEmpty()) {
      return best;
    }
    // A small town abroad hides where the place lies, but not that it is a city.
    boolean regionMeant =
        others.stream()
            .anyMatch(
                other ->
                    other.extent() != best.extent() && other.population() >= best.population());
    long smallest =
        others.stream()
            .filter(other -> other.extent() == best.extent() && isComparable(best, other))
            .min(Comparator.comparingLong(Place::population))
            .map(Place::population)
            .orElse(best.population());
    return Place.somewhere(best.name(), best.extent(), regionMeant ? 0 : smallest);
  }

  private static boolean rivals(Place best, Place other) {
    if (best.country().equals(other.country())) {
      return best.extent() == Extent.SETTLEMENT
          && other.extent() == Extent.SETTLEMENT
          && !best.region().equals(other.region())
          && isComparable(best, other);
    }
    boolean abroad = best.extent() == Extent.SETTLEMENT && other.population() >= TOWN_ABROAD;
    return abroad || isComparable(best, other);
  }

  private static boolean isComparable(Place best, Place other) {
    return other.population() > 0 && other.population() >= COMPARABLE * best.population();
  }

  private static Place betterKnown(Place one, Place other) {
    if (one.extent() == Extent.COUNTRY || other.extent() == Extent.COUNTRY) {
      return other.extent() == Extent.COUNTRY ? other : one;
    }
    if (one.extent() == other.extent() || !one.country().equals(other.country())) {
      return one.population() >= other.population() ? one : other;
    }
    Place region = one.extent() == Extent.REGION ? one : other;
    Place settlement = one.extent() == Extent.REGION ? other : one;
    return settlement.population() >= CAPITAL_SHARE * region.population() ? settlement : region;
  }
}
