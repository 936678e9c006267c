package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.PlaceBook;

/** What the gazetteer knows of places. */
public final class GazetteerPlaces implements PlaceBook {

  private final Gazetteer gazetteer;

  public GazetteerPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Place> find(String name) {
    String key = MatchKey.of(name);
    Optional<Place> place =
        gazetteer
            .place(key)
            .or(
                () ->
                    key.startsWith("the ") ? gazetteer.place(key.substring(4)) : Optional.empty());
    boolean ordinary = gazetteer.entry(key).tier() == Tier.ORDINARY;
    return ordinary ? place.map(GazetteerPlaces::ofUnknownWhereabouts) : place;
  }

  /** An ordinary word that happens to be a town's name as well is seldom that town. */
  private static Place ofUnknownWhereabouts(Place place) {
    return place.extent() == Extent.COUNTRY
        ? place
        : Place.somewhere(place.name(), place.extent(), place.population());
  }
}
