package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sottovoce.mention.gazetteer.MatchKey;
import org.sottovoce.mention.gazetteer.Table;
import org.sottovoce.mention.gazetteer.Table.Row;

/**
 * Makes the tables of places and countries. Of places with one match key the largest is kept, and
 * those beside it that somebody may well mean by the name.
 */
final class PlaceTables {

  private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "CA", "AU", "NZ", "ZA", "IN");
  private static final Set<String> WITH_COUNTIES = Set.of("GB", "IE", "US", "CA", "NZ");
  private static final long SMALLEST_ENGLISH_SPEAKING = 1_000;
  private static final long SMALLEST_ELSEWHERE = 10_000;

  /** A namesake with so many people is kept, however large the largest is. */
  private static final long WELL_KNOWN = 10_000;

  /** A namesake with this share of the people of the largest is kept. */
  private static final double COMPARABLE = 0.1;

  private final Path sources;

  PlaceTables(Path sources) {
    this.sources = sources;
  }

  void write(Path target) throws IOException {
    List<Row> places = Table.read(sources.resolve("places.tsv"));
    List<String> rows = new ArrayList<>(settlements(places));
    rows.addAll(regions(places));
    TableFile.write(
        target.resolve("places.tsv"), "name\textent\tregion\tcountry\tpopulation\tlat\tlon", rows);
    TableFile.write(
        target.resolve("en/countries.tsv"),
        "name\tcode",
        Table.read(sources.resolve("countries.tsv")).stream()
            .sorted(Comparator.comparing(row -> row.get(3).equals("alt")))
            .filter(row -> !row.get(0).equals("world") && !row.get(0).contains("Outlying"))
            .map(row -> TableFile.row(row.get(0), row.get(1)))
            .toList());
  }

  private List<String> settlements(List<Row> places) {
    Map<String, List<Row>> namesakes = new HashMap<>();
    for (Row row : places) {
      if (matters(row)) {
        namesakes.computeIfAbsent(MatchKey.of(row.get(1)), key -> new ArrayList<>()).add(row);
      }
    }
    return namesakes.values().stream()
        .flatMap(rows -> likelyMeant(rows).stream())
        .sorted(Comparator.<Row>comparingLong(row -> -row.number(9)).thenComparing(r -> r.get(1)))
        .map(PlaceTables::settlement)
        .toList();
  }

  private static List<Row> likelyMeant(List<Row> namesakes) {
    long largest = namesakes.stream().mapToLong(row -> row.number(9)).max().orElse(0);
    return namesakes.stream()
        .filter(row -> row.number(9) >= Math.min(WELL_KNOWN, COMPARABLE * largest))
        .toList();
  }

  private static boolean matters(Row row) {
    String country = row.get(5);
    if (country.equals("GB") || country.equals("IE")) {
      return true;
    }
    long smallest =
        ENGLISH_SPEAKING.contains(country) ? SMALLEST_ENGLISH_SPEAKING : SMALLEST_ELSEWHERE;
    return row.number(9) >= smallest;
  }

  private static String settlement(Row row) {
    return TableFile.row(
        row.get(1), "S", row.get(7), row.get(5), row.number(9), row.get(10), row.get(11));
  }

  /** Regions get the people of their settlements and the middle of them, weighted by people. */
  private List<String> regions(List<Row> places) throws IOException {
    Map<String, Middle> middles = new HashMap<>();
    for (Row row : places) {
      String country = row.get(5);
      middles.computeIfAbsent(country + "." + row.get(6), key -> new Middle()).add(row);
      middles.computeIfAbsent(country + "/" + row.get(8), key -> new Middle()).add(row);
    }
    List<String> rows = new ArrayList<>();
    for (Row row : Table.read(sources.resolve("admin_regions.tsv"))) {
      boolean first = row.get(2).equals("1");
      if (first || WITH_COUNTIES.contains(row.get(3))) {
        String key = first ? row.get(0) : row.get(3) + "/" + row.get(1);
        rows.add(region(row, middles.getOrDefault(key, new Middle())));
      }
    }
    return rows;
  }

  private static String region(Row row, Middle middle) {
    return TableFile.row(
        row.get(1), "R", middle.region(), row.get(3), middle.people, middle.lat(), middle.lon());
  }

  /** The running middle of a region's settlements. */
  private static final class Middle {
    private long people;
    private double weight;
    private double north;
    private double east;
    private String region = "";

    void add(Row row) {
      double heads = row.number(9) + 1.0;
      people += row.number(9);
      weight += heads;
      north += heads * row.decimal(10);
      east += heads * row.decimal(11);
      region = row.get(7);
    }

    String region() {
      return region;
    }

    String lat() {
      return weight == 0 ? "" : String.format(Locale.ROOT, "%.3f", north / weight);
    }

    String lon() {
      return weight == 0 ? "" : String.format(Locale.ROOT, "%.3f", east / weight);
    }
  }
}
