package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.SegmentedDocument;

/** Every recognizer against its table of hits and near misses. */
final class RecognizerTablesTest {

  private static final List<Recognizer> ALL =
      Stream.concat(
              PatternCatalogue.english().stream(), CueCatalogue.english(new TestNames()).stream())
          .map(RecognizerTablesTest::alone)
          .toList();

  private static final List<String> TABLES =
      List.of("codes.txt", "places-and-times.txt", "cues.txt");

  /** One line of a table; "{" and "}" mark the mentions. */
  record Row(List<String> recognizers, String marked) {

    String text() {
      return marked.replaceAll("[{}]", "");
    }
  }

  /** What a recognizer sees by itself, whether or not that is enough. */
  private static Recognizer alone(Recognizer recognizer) {
    return recognizer instanceof SecondingRecognizer seconding ? seconding.inner() : recognizer;
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String table : TABLES) {
      List<String> asked = List.of();
      for (String line : lines(table)) {
        if (line.startsWith("= ")) {
          asked = List.of(line.substring(2).split(", ", -1));
        } else {
          rows.add(new Row(asked, line));
        }
      }
    }
    return rows;
  }

  private static List<String> lines(String table) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecognizerTablesTest.class.getResourceAsStream("tables/" + table)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatIsMarkedAndNothingElse(Row row) {
    assertEquals(row.marked(), marked(row));
  }

  @Test
  void findsTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("en", "de", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        for (Row row : rows()) {
          assertEquals(row.marked(), marked(row), language);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyRecognizerButTheLabelsHasATable() throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    rows().forEach(row -> asked.addAll(row.recognizers()));
    TreeSet<String> existing = new TreeSet<>();
    ALL.forEach(recognizer -> existing.add(recognizer.name()));
    existing.remove("speaker label");
    assertEquals(existing, asked);
  }

  /** The row's text with what its recognizers find in braces. */
  private static String marked(Row row) {
    List<Recognizer> asked =
        ALL.stream().filter(recognizer -> row.recognizers().contains(recognizer.name())).toList();
    SegmentedDocument document = Documents.of(row.text());
    StringBuilder marked = new StringBuilder(row.text());
    List<Mention> mentions = new MentionFinder(asked, new TestNames()).find(document).mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      marked.insert(mentions.get(i).span().end(), '}').insert(mentions.get(i).span().start(), '{');
    }
    return marked.toString();
  }
}
