package org.sottovoce.mention.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;

class IndirectRecognizerTest {

  private static final IndirectRecognizer RECOGNIZER = IndirectRecognizer.english();

  /** One line of the table; "{" and "}" mark the mentions of the type. */
  record Row(IdentifierType type, String marked) {}

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    IdentifierType type = IdentifierType.OTHER;
    for (String line : lines()) {
      if (line.startsWith("= ")) {
        type = IdentifierType.valueOf(line.substring(2));
      } else {
        rows.add(new Row(type, line));
      }
    }
    return rows;
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    IndirectRecognizerTest.class.getResourceAsStream("sayings.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatIsMarkedAndNothingElse(Row row) {
    assertEquals(row.marked(), marked(row));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de", "tr"})
  void theLocaleMakesNoDifference(String tag) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      for (Row row : rows()) {
        assertEquals(row.marked(), marked(row), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void capitalsAlonePutNothingOutOfReach() {
    assertEquals(
        "I'M A {NURSE}, MY DAD WAS A {MINER}.",
        marked(new Row(IdentifierType.OCCUPATION, "I'M A {NURSE}, MY DAD WAS A {MINER}.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm a, um, a {nurse}.",
        "I was a a {nurse} then.",
        "I'm a nur- {nurse} there.",
        "I’m a {nurse}."
      })
  void hesitationIsReadOver(String marked) {
    assertEquals(marked, marked(new Row(IdentifierType.OCCUPATION, marked)));
  }

  @Test
  void whatOneSpeakerSaysDoesNotRunOnIntoTheNextTurn() {
    assertEquals(
        List.of(), RECOGNIZER.recognize(document("P1: so I was a\n\nP2: nurse, you mean?\n\n")));
  }

  @Test
  void mentionsLieInTheTextInOrderAndAreTheSameEachTime() {
    long seed = 20260501;
    Random random = new Random(seed);
    String[] pieces = {
      "I'm",
      "a",
      "nurse",
      "my",
      "dad",
      "was",
      "the",
      "only",
      "woman",
      "on",
      "board",
      ",",
      ".",
      "\n",
      "\n\n",
      "£12",
      "28k",
      "a year",
      "\u00ad",
      "\uD83D",
      "é",
      "e\u0301",
      "-",
      "’",
      "as chair of",
      "İ",
      "diagnosed with",
      "cancer",
      "P1:",
      "um",
      "[00:01]",
      "\uFFFC"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      SegmentedDocument document = document(text.toString());
      List<Mention> mentions = RECOGNIZER.recognize(document);
      String label = "seed " + seed + ", round " + round;
      assertEquals(mentions, RECOGNIZER.recognize(document), label);
      assertEquals(mentions, mentions.stream().sorted(Mention.IN_TEXT_ORDER).toList(), label);
      assertTrue(mentions.stream().allMatch(m -> m.span().end() <= text.length()), label);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"I'm a ", "my ", "the only ", "one ", "a", "diagnosed with ", ", "})
  void aLongRunOfAnythingIsReadInTime(String piece) {
    SegmentedDocument document = document(piece.repeat(8_000));
    long start = System.nanoTime();
    RECOGNIZER.recognize(document);
    assertTrue(System.nanoTime() - start < 5_000_000_000L, piece);
  }

  @Test
  @Tag("campaign")
  void aWordTakesLessThanThreeMicroseconds() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    String turn = "Well I was working there for about three years before we moved and my dad said ";
    SegmentedDocument document = document((turn + "that I was a nurse.\n\n").repeat(500));
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 30; round++) {
      long start = threads.getCurrentThreadCpuTime();
      RECOGNIZER.recognize(document);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    assertTrue(best / 10_500 < 3_000, best / 10_500 + " ns a word");
  }

  private static String marked(Row row) {
    String text = row.marked().replaceAll("[{}]", "");
    StringBuilder marked = new StringBuilder(text);
    List<Mention> mentions = RECOGNIZER.recognize(document(text));
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).type() == row.type()) {
        marked.insert(mentions.get(i).span().end(), "}");
        marked.insert(mentions.get(i).span().start(), "{");
      }
    }
    return marked.toString();
  }

  private static SegmentedDocument document(String text) {
    return new Segmenter().segment(Document.ofText(text));
  }
}
