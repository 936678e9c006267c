package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Picks the widely used names: none that is an ordinary word, none that is also a place. */
final class CommonNamesSource {

  private static final int MOST = 600;
  private static final int MOST_SURNAMES = 2_000;
  private static final long LAST_RANK = 4_000;

  private final Path tables;
  private final Function<String, Entry> entries;

  CommonNamesSource(Path tables, Function<String, Entry> entries) {
    this.tables = tables;
    this.entries = entries;
  }

  CommonNames read() throws IOException {
    List<Row> given =
        Table.read(tables.resolve("given_names.tsv")).stream()
            .sorted(Comparator.comparingLong((Row row) -> row.number(2)).reversed())
            .toList();
    return new CommonNames(of(given, "f"), of(given, "m"), of(given, "u"), surnames());
  }

  private List<String> of(List<Row> given, String gender) {
    return given.stream()
        .filter(row -> row.get(1).equals(gender))
        .map(row -> row.get(0))
        .filter(this::isPlain)
        .limit(MOST)
        .toList();
  }

  private List<String> surnames() throws IOException {
    return Table.read(tables.resolve("surnames.tsv")).stream()
        .filter(row -> !row.get(1).isEmpty() && row.number(1) > 0 && row.number(1) < LAST_RANK)
        .map(row -> row.get(0))
        .filter(this::isPlain)
        .limit(MOST_SURNAMES)
        .toList();
  }

  private boolean isPlain(String name) {
    Entry entry = entries.apply(MatchKey.of(name));
    return name.length() > 2
        && entry.tier() != Tier.ORDINARY
        && !entry.is(Kind.COUNTRY)
        && !entry.is(Kind.ORGANISATION)
        && entry.placeFame() < 6;
  }
}
