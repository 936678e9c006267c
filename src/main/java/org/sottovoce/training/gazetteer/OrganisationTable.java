package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.mention.gazetteer.Table;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Makes the table of organisations: names that a person might work for, study at or use. */
final class OrganisationTable {

  private static final Set<String> KEPT =
      Set.of(
          "ambulance",
          "association",
          "bank",
          "brand_or_platform",
          "charity",
          "childcare",
          "cinema",
          "college",
          "company",
          "court",
          "dentist",
          "employment_agency",
          "energy",
          "energy_supplier",
          "estate_agent",
          "fire_service",
          "fitness_centre",
          "government",
          "health",
          "healthcare",
          "hospital",
          "hospitality",
          "insurance",
          "library_operator",
          "military",
          "organisation",
          "pharmacy",
          "police",
          "political_party",
          "post_office",
          "prep_school",
          "prison",
          "railway",
          "retail",
          "school",
          "school_operator",
          "scout",
          "social_care",
          "sports_centre",
          "sports_team",
          "telecommunication",
          "transport",
          "union",
          "university",
          "veterinary",
          "water_utility");

  /** Kinds whose names are kept only from countries where English is spoken. */
  private static final Set<String> ENGLISH_ONLY =
      Set.of(
          "bank",
          "college",
          "government",
          "hospitality",
          "library_operator",
          "retail",
          "school",
          "school_operator",
          "transport",
          "fire_service",
          "police");

  private static final Set<String> ENGLISH_SPEAKING =
      Set.of("GB", "IE", "US", "CA", "AU", "NZ", "ZA", "IN", "WORLD");

  private static final int SHORTEST = 3;

  private final Path sources;

  OrganisationTable(Path sources) {
    this.sources = sources;
  }

  void write(Path target) throws IOException {
    List<String> rows =
        Table.read(sources.resolve("organisations.tsv")).stream()
            .filter(OrganisationTable::matters)
            .map(row -> TableFile.row(row.get(0), row.get(2)))
            .toList();
    TableFile.write(target.resolve("organisations.tsv"), "name\tkind", rows);
  }

  private static boolean matters(Row row) {
    String kind = row.get(2);
    boolean brand = kind.equals("brand_or_platform") && row.get(0).indexOf(' ') < 0;
    if (brand
        || !KEPT.contains(kind)
        || row.get(0).length() < SHORTEST
        || !startsLikeAName(row.get(0))) {
      return false;
    }
    Set<String> countries = new HashSet<>(Arrays.asList(row.get(3).split(",")));
    countries.retainAll(ENGLISH_SPEAKING);
    return !ENGLISH_ONLY.contains(kind) || !countries.isEmpty() || row.get(3).isEmpty();
  }

  private static boolean startsLikeAName(String name) {
    int first = name.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
