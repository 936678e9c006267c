package org.sottovoce.mention;

import java.util.Optional;

/** What is known of places, to say more broadly where something is. */
public interface PlaceBook {

  /** How large a unit a place is. */
  enum Extent {
    SETTLEMENT,
    REGION,
    COUNTRY
  }

  /**
   * One place.
   *
   * @param region the name of its first-level region; empty for countries
   * @param country the ISO code of its country
   * @param countryName the English name of its country
   * @param population 0 where it is not known
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Place(
      String name,
      Extent extent,
      String region,
      String country,
      String countryName,
      long population,
      double latitude,
      double longitude) {}

  /** The best known place of that name, in any case and with or without accents. */
  Optional<Place> find(String name);
}
