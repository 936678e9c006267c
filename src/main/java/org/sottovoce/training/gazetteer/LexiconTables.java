package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sottovoce.mention.gazetteer.Table;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Makes the English lexicons: common words with their tier, and terms of indirect identifiers. */
final class LexiconTables {

  /** How many of the commonest words count in any case. */
  private static final long COMMONEST = 20_000;

  /** Words in the smaller dictionaries (SCOWL size) count beyond that. */
  private static final long SMALL_DICTIONARY = 50;

  private static final long DICTIONARY = 60;
  private static final long[] RANKS = {40_000, 15_000, 6_000, 2_000, 500, 100};
  private static final Set<String> NOT_LANGUAGES =
      Set.of("Ga", "Are", "Day", "Efe", "Even", "Gun", "Mon", "Pole", "Root language", "Tsonga-");

  private final Path sources;

  LexiconTables(Path sources) {
    this.sources = sources;
  }

  void write(Path target) throws IOException {
    Path en = target.resolve("en");
    TableFile.write(en.resolve("common_words.tsv"), "word\ttier\tfrequency", commonWords());
    terms("demonyms.tsv", LexiconTables::isDemonym, en.resolve("demonyms.tsv"));
    terms("languages.tsv", LexiconTables::isLanguage, en.resolve("languages.tsv"));
    terms("religions.tsv", LexiconTables::isReligion, en.resolve("religions.tsv"));
    terms("occupations.tsv", LexiconTables::isOccupation, en.resolve("occupations.tsv"));
    terms("health_terms.tsv", row -> row.get(0).length() > 3, en.resolve("health_terms.tsv"));
    terms("degrees.tsv", LexiconTables::isDegree, en.resolve("degrees.tsv"));
  }

  private List<String> commonWords() throws IOException {
    return Table.read(sources.resolve("common_words.tsv")).stream()
        .map(row -> TableFile.row(row.get(0), tier(row), frequency(row.number(1))))
        .toList();
  }

  /** A for a dictionary word seen in lower case, B for one seen capitalised, blank for others. */
  private static String tier(Row row) {
    long size = row.get(4).isEmpty() ? Long.MAX_VALUE : row.number(4);
    boolean dictionary = size <= DICTIONARY || row.get(6).equals("1");
    boolean common = row.number(1) > 0 && row.number(1) <= COMMONEST;
    boolean lower = row.get(3).equals("lower");
    if (!dictionary || !(common || (lower && size <= SMALL_DICTIONARY))) {
      return "";
    }
    return lower ? "A" : "B";
  }

  /** From 7 for the hundred commonest words to 1 for those that are merely listed. */
  private static int frequency(long rank) {
    int band = 1;
    for (long limit : RANKS) {
      band += rank > 0 && rank <= limit ? 1 : 0;
    }
    return band;
  }

  private void terms(String source, Predicate<Row> kept, Path file) throws IOException {
    List<String> rows =
        Table.read(sources.resolve(source)).stream()
            .filter(kept)
            .map(row -> row.get(0))
            .sorted()
            .toList();
    TableFile.write(file, "term", rows);
  }

  /** A nationality; names of territories, explanations and made-up plurals are left out. */
  private static boolean isDemonym(Row row) {
    String term = row.get(0);
    boolean plain = term.chars().noneMatch(unit -> unit == '(' || unit == ',');
    boolean madeUp =
        term.matches(".*(eses|ches|mans|Islands|Island|Territory)")
            || term.matches(
                "Bermuda|Gibraltar|Greenland|Guadeloupe|Guam|Guernsey|Jersey|Hong"
                    + " Kong|Kosovo|Laos|Macao|Martinique|Mayotte|Montserrat|Curaçao|Djibouti");
    return plain && !madeUp && row.get(1).contains("nationality");
  }

  private static boolean isLanguage(Row row) {
    return row.get(2).contains("cldr")
        && row.get(0).length() > 2
        && !NOT_LANGUAGES.contains(row.get(0));
  }

  /** Names of faiths and of their people; roles such as "mother" and "friend" are ordinary. */
  private static boolean isReligion(Row row) {
    String term = row.get(0);
    return Character.isUpperCase(term.charAt(0))
        && !Set.of("Brother", "Sister", "Friend", "Apostle", "Mon", "WASP", "Shua").contains(term);
  }

  /** WordNet alone also lists losers and best men: a second source, or a job register, is asked. */
  private static boolean isOccupation(Row row) {
    String term = row.get(0);
    boolean register = row.get(1).contains("us_soc") || row.get(1).contains("faker");
    return (register || row.get(1).contains(","))
        && term.length() > 3
        && !term.contains(",")
        && !term.contains("/")
        && term.toLowerCase(Locale.ROOT).equals(term);
  }

  private static boolean isDegree(Row row) {
    return row.get(0).length() > 2
        && !Set.of("first", "degree", "honours", "associate", "MAT", "STD").contains(row.get(0));
  }
}
