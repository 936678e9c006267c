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
   * @param country the ISO code of its country; empty where the name may mean several places
   * @param countryName the English name of its country; empty likewise
   * @param population 0 where it is not known; that of the smallest where several may be meant
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
      double longitude) {

    /** One of several places that the name may mean: it is not known which. */
    public static Place somewhere(String name, Extent extent, long population) {
      return new Place(name, extent, "", "", "", population, 0, 0);
    }

    /** Whether the name may mean several places, so that nothing can be said of where it lies. */
    public boolean isOneOfSeveral() {
      return country.isEmpty();
    }
  }

  /** The best known place of that name, in any case and with or without accents. */
  Optional<Place> find(String name);
}
