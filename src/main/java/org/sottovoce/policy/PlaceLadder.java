package org.sottovoce.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.PlaceBook;
import org.sottovoce.mention.PlaceBook.Extent;
import org.sottovoce.mention.PlaceBook.Place;

/** Broader terms for places, from what is known of where they lie and how many live there. */
final class PlaceLadder {

  private static final long LARGE_CITY = 300_000;
  private static final long CITY = 100_000;
  private static final long TOWN = 3_000;

  /** Nearer than this to a region's middle, in degrees of latitude, is central. */
  private static final double CENTRAL = 0.3;

  /** East and west are said only where they say clearly more than north and south. */
  private static final double CLEARLY_MORE = 1.5;

  /** Countries whose first-level regions mean more to readers than the whole. */
  private static final Set<String> KNOWN_BY_REGION = Set.of("GB", "US", "CA", "AU");

  /** What England and Wales are; alone the word says nothing. */
  private static final String PART = "part";

  private final PlaceBook places;
  private final Countries countries = Countries.load();

  PlaceLadder(PlaceBook places) {
    this.places = places;
  }

  List<String> rungs(String surface) {
    boolean named = surface.codePoints().anyMatch(Character::isUpperCase);
    Optional<Place> found = named ? places.find(surface) : Optional.empty();
    return found.map(this::rungs).orElse(List.of());
  }

  /** What is true of each place of the name, however different their sizes. */
  private static List<String> oneOfSeveral(long smallest) {
    if (smallest >= CITY) {
      return List.of("city");
    }
    return smallest >= TOWN ? List.of("town or city") : List.of();
  }

  private List<String> rungs(Place place) {
    if (place.isOneOfSeveral()) {
      return place.extent() == Extent.SETTLEMENT ? oneOfSeveral(place.population()) : List.of();
    }
    return switch (place.extent()) {
      case COUNTRY -> country(place);
      case REGION -> region(place);
      case SETTLEMENT -> settlement(place);
    };
  }

  private List<String> country(Place place) {
    List<String> rungs = new ArrayList<>();
    countries.continental(place.country()).ifPresent(rungs::add);
    rungs.add(isPartOfTheWorld(place) ? "part of the world" : "country");
    return rungs;
  }

  /** Africa and its like have the United Nations' numbers in place of letters. */
  private static boolean isPartOfTheWorld(Place place) {
    return place.country().chars().allMatch(Character::isDigit);
  }

  private List<String> region(Place place) {
    boolean first = place.name().equals(place.region()) || place.region().isEmpty();
    String noun = first ? countries.regionNoun(place.country()) : "county";
    return first ? inCountry(noun, place) : within(noun, place);
  }

  private List<String> settlement(Place place) {
    return within(size(place.population()), place);
  }

  private static String size(long population) {
    if (population <= 0) {
      return "place";
    }
    if (population >= LARGE_CITY) {
      return "large city";
    }
    return population >= CITY ? "city" : population >= TOWN ? "town" : "village";
  }

  private List<String> within(String noun, Place place) {
    List<String> rungs = new ArrayList<>();
    if (KNOWN_BY_REGION.contains(place.country())) {
      places
          .find(place.region())
          .filter(unit -> unit.country().equals(place.country()))
          .map(unit -> noun + " in " + direction(place, unit) + place.region())
          .ifPresent(rungs::add);
    }
    if (rungs.isEmpty()) {
      rungs.addAll(inCountry(noun, place));
    }
    rungs.remove(noun);
    rungs.add(noun + " in " + countries.withArticle(place.countryName(), ""));
    rungs.add(noun);
    return rungs.stream().distinct().toList();
  }

  private List<String> inCountry(String noun, Place place) {
    String direction =
        places
            .find(place.countryName())
            .filter(unit -> unit.extent() == Extent.COUNTRY)
            .map(unit -> direction(place, unit))
            .orElse("");
    if (noun.equals(PART)) {
      return List.of(PART + " of " + countries.withArticle(place.countryName(), ""));
    }
    return List.of(noun + " in " + countries.withArticle(place.countryName(), direction), noun);
  }

  /** "northern " and so on; empty where the unit's middle is not known. */
  private static String direction(Place place, Place unit) {
    if (unit.latitude() == 0 && unit.longitude() == 0) {
      return "";
    }
    double north = place.latitude() - unit.latitude();
    double east =
        (place.longitude() - unit.longitude()) * Math.cos(Math.toRadians(place.latitude()));
    if (Math.abs(east) > CLEARLY_MORE * Math.abs(north) && Math.abs(east) > CENTRAL) {
      return east > 0 ? "eastern " : "western ";
    }
    if (Math.abs(north) < CENTRAL) {
      return "central ";
    }
    return north > 0 ? "northern " : "southern ";
  }
}
