package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Reads the tables below one folder into a gazetteer and its places. For one use. */
final class GazetteerSource {

  private final Path tables;
  private final SortedMap<BytesRef, Long> entries = new TreeMap<>();
  private final List<String> organisationKinds = new ArrayList<>();

  private final PlaceSource places;

  GazetteerSource(Path tables) {
    this.tables = tables;
    this.places = new PlaceSource(tables);
  }

  Gazetteer compile() throws IOException {
    addCommonWords();
    addNames();
    places.read().forEach((key, place) -> add(key, entry -> PlaceSource.mark(entry, place)));
    for (Row row : rows("en/not_names.tsv")) {
      add(MatchKey.of(row.get(0)), Entry::asOrdinaryWord);
    }
    addOrganisations();
    addTerms("en/demonyms.tsv", Kind.NATIONALITY);
    addTerms("en/languages.tsv", Kind.LANGUAGE);
    addTerms("en/religions.tsv", Kind.RELIGION);
    addTerms("en/occupations.tsv", Kind.OCCUPATION);
    addTerms("en/health_terms.tsv", Kind.HEALTH);
    addTerms("en/degrees.tsv", Kind.DEGREE);
    addTerms("en/honorifics.tsv", Kind.TITLE);
    return new Gazetteer(
        KeyMap.of(entries), organisationKinds, new CommonNamesSource(tables, this::entry).read());
  }

  /** The places, once the rest is compiled. */
  PlaceFile places() throws IOException {
    return places.file();
  }

  private void addCommonWords() throws IOException {
    for (String table : List.of("en/common_words.tsv", "supplement/common_words.tsv")) {
      for (Row row : rows(table)) {
        String key = MatchKey.of(row.get(0));
        int band = (int) row.number(2);
        add(key, entry -> withTier(entry, row.get(1)).withFrequency(band));
      }
    }
  }

  private static Entry withTier(Entry entry, String tier) {
    return switch (tier) {
      case "A" -> entry.withTier(Tier.ORDINARY);
      case "B" -> entry.withTier(Tier.MIXED);
      default -> entry;
    };
  }

  private void addNames() throws IOException {
    for (Row row : rows("given_names.tsv")) {
      int fame = Fame.ofGivenName(row.number(2), row.number(3));
      addGivenName(row.get(0), row.get(1), fame);
    }
    for (Row row : rows("supplement/given_names.tsv")) {
      addGivenName(row.get(0), row.get(1), Fame.BY_HAND);
    }
    for (Row row : rows("surnames.tsv")) {
      addSurname(row.get(0), Fame.ofSurname(row.get(1)));
    }
    for (Row row : rows("supplement/surnames.tsv")) {
      addSurname(row.get(0), Fame.BY_HAND);
    }
    for (Row row : rows("en/nicknames.tsv")) {
      add(
          MatchKey.of(row.get(0)),
          entry -> entry.with(Kind.GIVEN_NAME).with(Kind.NICKNAME).withGivenNameFame(2));
    }
  }

  private void addGivenName(String name, String gender, int fame) {
    Gender told =
        switch (gender) {
          case "f" -> Gender.FEMALE;
          case "m" -> Gender.MALE;
          default -> Gender.EITHER;
        };
    String key = MatchKey.of(name);
    UnaryOperator<Entry> change =
        entry -> entry.with(Kind.GIVEN_NAME).withGender(told).withGivenNameFame(fame);
    add(key, change);
    if (key.indexOf(' ') > 0 && name.indexOf('-') > 0) {
      add(key.replace(" ", ""), change);
    }
  }

  private void addSurname(String name, int fame) {
    add(MatchKey.of(name), entry -> entry.with(Kind.SURNAME).withSurnameFame(fame));
  }

  private void addOrganisations() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Row row : rows("en/organisation_kinds.tsv")) {
      codes.add(row.get(0));
      organisationKinds.add(row.get(1));
    }
    for (String table : List.of("organisations.tsv", "supplement/organisations.tsv")) {
      for (Row row : rows(table)) {
        int number = kindNumber(row.get(1), codes);
        add(
            MatchKey.of(row.get(0)),
            entry -> entry.with(Kind.ORGANISATION).withOrganisationKind(number));
      }
    }
  }

  /** The kind's place in the table; a kind without a row there is its own phrase. */
  private int kindNumber(String kind, List<String> codes) {
    int index = codes.indexOf(kind);
    if (index < 0) {
      index = codes.size();
      codes.add(kind);
      organisationKinds.add(kind);
    }
    return index + 1;
  }

  private void addTerms(String table, Kind kind) throws IOException {
    for (Row row : rows(table)) {
      add(MatchKey.of(row.get(0)), entry -> entry.with(kind));
    }
  }

  private List<Row> rows(String table) throws IOException {
    return Table.read(tables.resolve(table));
  }

  private void add(String key, UnaryOperator<Entry> change) {
    if (!key.isEmpty()) {
      BytesRef bytes = new BytesRef(key);
      entries.put(bytes, change.apply(new Entry(entries.getOrDefault(bytes, 0L))).bits());
    }
  }

  private Entry entry(String key) {
    return new Entry(entries.getOrDefault(new BytesRef(key), 0L));
  }
}
