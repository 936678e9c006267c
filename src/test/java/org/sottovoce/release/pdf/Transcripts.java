package org.sottovoce.release.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

/** Makes documents to typeset: parts of any kind, tables, times; and random ones from a seed. */
final class Transcripts {

  static final Imprint IMPRINT = new Imprint("Sottovoce 0.1", "portage", LocalDate.of(2031, 2, 3));

  private static final Segmenter SEGMENTER = new Segmenter();

  private static final List<String> WORDS =
      List.of(
          "well",
          "the",
          "mill",
          "I",
          "suppose",
          "and",
          "then",
          "we",
          "walked",
          "[laughs]",
          "–",
          "caf\u00e9",
          "\u03b8\u03ac\u03bb\u03b1\u03c3\u03c3\u03b1",
          "\u043c\u043e\u0440\u0435",
          "\u05e9\u05dc\u05d5\u05dd",
          "\u4f60\u597d",
          "\ud83d\ude02",
          "e\u0301t\u00e9",
          "1979",
          "\u00b5g",
          "don\u2019t",
          "\ufb01ve",
          "\u00a0",
          "twenty-\u00adfive",
          "a/b",
          "\u200bnow",
          "\u0645\u0631\u062d\u0628\u0627",
          "Donaudampfschiffahrtsgesellschaftskapit\u00e4n");

  private final StringBuilder text = new StringBuilder();
  private final List<TextPart> parts = new ArrayList<>();

  Transcripts part(Kind kind, String words) {
    return add(kind, words, Optional.empty(), Optional.empty());
  }

  Transcripts cue(long seconds, String words) {
    return add(
        Kind.CUE,
        words,
        Optional.empty(),
        Optional.of(new Timecode(seconds * 1000, seconds * 1000 + 900)));
  }

  /** A row of {@code table}. */
  Transcripts row(int table, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      Cell cell = new Cell(table, row, column, cells.length);
      add(Kind.BODY, cells[column], Optional.of(cell), Optional.empty());
    }
    return this;
  }

  private Transcripts add(Kind kind, String words, Optional<Cell> cell, Optional<Timecode> time) {
    Span span = Span.of(text.length(), words.length());
    text.append(words).append('\n');
    if (!words.isEmpty()) {
      parts.add(new TextPart(kind, span, List.of(), cell, time));
    }
    return this;
  }

  /** The document; every "Mary" in it is replaced by "[person 1]". */
  RedactedDocument document() {
    String whole = text.toString();
    SourceFile source = new SourceFile("a.txt", whole.getBytes(StandardCharsets.UTF_8));
    Document document = new Document(source, Format.TXT, whole, parts, Document.Fidelity.TEXT_ONLY);
    List<Replacement> replacements = new ArrayList<>();
    for (int at = whole.indexOf("Mary"); at >= 0; at = whole.indexOf("Mary", at + 4)) {
      replacements.add(
          new Replacement(
              Span.of(at, 4), IdentifierType.PERSON, new EntityId(1), Action.MARKER, "[person 1]"));
    }
    return RedactedDocument.of("T01", SEGMENTER.segment(document), replacements);
  }

  /** A document of any shape. */
  static RedactedDocument random(long seed) {
    Random random = new Random(seed);
    Transcripts transcripts = new Transcripts();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(6)) {
        case 0 -> transcripts.part(any(random, Kind.values()), words(random, 30));
        case 1 -> transcripts.cue(random.nextInt(9000), words(random, 12));
        case 2 -> table(random, i, transcripts);
        default -> transcripts.part(Kind.BODY, "Mary: " + words(random, 150));
      }
    }
    return transcripts.document();
  }

  private static void table(Random random, int number, Transcripts transcripts) {
    int rows = 1 + random.nextInt(6);
    int columns = 1 + random.nextInt(7);
    for (int row = 0; row < rows; row++) {
      String[] cells = new String[columns];
      for (int column = 0; column < columns; column++) {
        cells[column] = random.nextInt(5) == 0 ? "" : words(random, 40);
      }
      transcripts.row(number, row, cells);
    }
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder(random.nextInt(9) == 0 ? "Mary" : "so");
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.append(random.nextInt(25) == 0 ? "\n" : " ");
      words.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  private static Kind any(Random random, Kind... kinds) {
    return kinds[random.nextInt(kinds.length)];
  }
}
