package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sottovoce.mention.PlaceBook.Extent;
import org.sottovoce.mention.PlaceBook.Place;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Reads the tables of places; where one key names several, {@link Namesakes} decides. */
final class PlaceSource {

  private final Path tables;
  private final SortedMap<String, Place> places = new TreeMap<>();
  private final Map<String, String> countryNames = new HashMap<>();

  PlaceSource(Path tables) {
    this.tables = tables;
  }

  /** The best known place of each key. */
  SortedMap<String, Place> read() throws IOException {
    List<Row> countries = new ArrayList<>(Table.read(tables.resolve("en/countries.tsv")));
    countries.forEach(row -> countryNames.putIfAbsent(row.get(1), row.get(0)));
    countries.addAll(Table.read(tables.resolve("supplement/countries.tsv")));
    Map<String, double[]> middles = new HashMap<>();
    SortedMap<String, Namesakes> byKey = new TreeMap<>();
    for (String table : List.of("supplement/places.tsv", "places.tsv")) {
      for (Row row : Table.read(tables.resolve(table))) {
        Place place = place(row);
        byKey.computeIfAbsent(MatchKey.of(place.name()), key -> new Namesakes()).add(place);
        addTo(middles, place);
      }
    }
    for (Row row : countries) {
      byKey
          .computeIfAbsent(MatchKey.of(row.get(0)), key -> new Namesakes())
          .add(country(row, middles));
    }
    SortedMap<String, Place> best = new TreeMap<>();
    byKey.forEach((key, namesakes) -> best.put(key, namesakes.best()));
    byKey.forEach((key, namesakes) -> places.put(key, namesakes.told()));
    return best;
  }

  /** All places, once they are read. */
  PlaceFile file() throws IOException {
    return PlaceFile.of(places);
  }

  /** The entry with what {@code place} says of it. */
  static Entry mark(Entry entry, Place place) {
    return switch (place.extent()) {
      case COUNTRY -> entry.with(Kind.COUNTRY).withPlaceFame(Entry.MOST_KNOWN);
      case REGION -> entry.with(Kind.REGION).withPlaceFame(Fame.ofPlace(place.population()));
      case SETTLEMENT -> entry.with(Kind.PLACE).withPlaceFame(Fame.ofPlace(place.population()));
    };
  }

  private Place place(Row row) {
    return new Place(
        row.get(0),
        row.get(1).equals("R") ? Extent.REGION : Extent.SETTLEMENT,
        row.get(2),
        row.get(3),
        countryNames.getOrDefault(row.get(3), ""),
        row.number(4),
        row.decimal(5),
        row.decimal(6));
  }

  private static void addTo(Map<String, double[]> middles, Place place) {
    if (place.extent() == Extent.SETTLEMENT) {
      double[] middle = middles.computeIfAbsent(place.country(), key -> new double[3]);
      middle[0] += place.population();
      middle[1] += place.population() * place.latitude();
      middle[2] += place.population() * place.longitude();
    }
  }

  private Place country(Row row, Map<String, double[]> middles) {
    double[] middle = middles.getOrDefault(row.get(1), new double[3]);
    double people = Math.max(middle[0], 1);
    return new Place(
        row.get(0),
        Extent.COUNTRY,
        "",
        row.get(1),
        countryNames.getOrDefault(row.get(1), row.get(0)),
        (long) middle[0],
        middle[1] / people,
        middle[2] / people);
  }
}
