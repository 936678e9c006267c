package org.sottovoce.mention.gazetteer;

import java.util.Optional;
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
    return gazetteer
        .place(key)
        .or(() -> key.startsWith("the ") ? gazetteer.place(key.substring(4)) : Optional.empty());
  }
}
