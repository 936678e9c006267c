package org.sottovoce.release.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;

class PdfWriterTest {

  private final PdfWriter writer = new PdfWriter(Transcripts.IMPRINT);

  private TaggedText written(RedactedDocument document) throws IOException {
    return new TaggedText(writer.write(document));
  }

  /** The text with every white space as one blank, composed, without marks that have no shape. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  private static String body(TaggedText pdf) {
    StringBuilder body = new StringBuilder();
    for (int section = 1; section < pdf.sections(); section++) {
      body.append(pdf.text(section, List.of("H2", "TurnNumber", "CueTime"))).append('\n');
    }
    return plain(body.toString());
  }

  @Test
  void tagsSayWhatEverythingIs() throws IOException {
    RedactedDocument document =
        new Transcripts()
            .part(Kind.BODY, "Interviewer: [00:00:07] Where did Mary grow up?")
            .part(Kind.BODY, "P1: In the hills.\n\nLater in town.")
            .cue(3725, "P1: And then?")
            .row(1, 0, "Year", "Where")
            .row(1, 1, "1979", "At the mill with Mary")
            .part(Kind.FOOTNOTE, "As told to Mary.")
            .part(Kind.HEADER, "Interview with Mary")
            .document();
    try (TaggedText pdf = written(document)) {
      String tree = pdf.tree();
      assertEquals(
          "Sect[H2[Transcript]"
              + "Turn[P[TurnNumber[1]Speaker[Interviewer: ]Timestamp[[00:00:07] ]"
              + "Where did [person 1] grow up?]]"
              + "Turn[P[TurnNumber[2]Speaker[P1: ]In the hills.]]"
              + "Turn[P[TurnNumber[3]Later in town.]]"
              + "Turn[P[TurnNumber[4]CueTime[01:02:05 ]Speaker[P1: ]And then?]]"
              + "Table[TR[TH[TurnNumber[5]Year]TH[Where]]"
              + "TR[TD[TurnNumber[7]1979]TD[At the mill with [person 1]]]]]"
              + "Sect[H2[Footnotes]Note[P[TurnNumber[9]As told to [person 1].]]]"
              + "Sect[H2[Page headers]Turn[P[TurnNumber[10]Interview with [person 1]]]]]",
          tree.substring(tree.indexOf("Sect[H2[Transcript]")));
    }
  }

  @Test
  void linesThatBeginWithBulletsAreAListAndOneDashIsNone() throws IOException {
    RedactedDocument document =
        new Transcripts()
            .part(Kind.BODY, "- Just so.")
            .part(Kind.BODY, "Kept:")
            .part(Kind.BODY, "\u2022 the loom")
            .part(Kind.BODY, "\u2022 the ledger")
            .part(Kind.BODY, "Gone.")
            .document();
    try (TaggedText pdf = written(document)) {
      String tree = pdf.tree();
      assertTrue(
          tree.endsWith(
              "Turn[P[TurnNumber[1]- Just so.]]Turn[P[TurnNumber[2]Kept:]]"
                  + "L[LI[LBody[TurnNumber[3]\u2022 the loom]]"
                  + "LI[LBody[TurnNumber[4]\u2022 the ledger]]]Turn[P[TurnNumber[5]Gone.]]]]"),
          tree);
    }
  }

  @Test
  void tableOfVeryManyColumnsStandsCellBelowCell() throws IOException {
    String[] cells = "a b c d e f g h i j k l".split(" ");
    RedactedDocument document = new Transcripts().row(1, 0, cells).row(1, 1, cells).document();
    try (TaggedText pdf = written(document)) {
      assertEquals("a b c d e f g h i j k l a b c d e f g h i j k l", body(pdf));
      assertFalse(pdf.tree().contains("Table[TR[TH[TurnNumber"));
    }
  }

  @Test
  void rowThatIsTallerThanAPageGoesOnOnTheNext() throws IOException {
    String tall = "and then we walked on ".repeat(1500).strip();
    RedactedDocument document = new Transcripts().row(1, 0, "P1", tall).document();
    try (TaggedText pdf = written(document)) {
      assertEquals("P1 " + tall, body(pdf));
      assertTrue(pdf.pdf().getNumberOfPages() > 8);
    }
  }

  @Test
  void wordsFromRightToLeftAreTurnedForTheEyeAlone() {
    List<Chunk> chunks =
        new VisibleText(Fonts.load()).of(Run.of(Style.TEXT, "a \u05d0\u05d1\u05b0 b"));
    assertEquals(
        List.of("a ", "\u05d1\u05b0\u05d0", " b"), chunks.stream().map(Chunk::shown).toList());
    assertEquals("\u05d0\u05d1\u05b0", chunks.get(1).actual().orElseThrow());
  }

  @Test
  void titlePageSaysWhatTheDocumentIsAndWhatRiskRemains() throws IOException {
    RedactedDocument document =
        new Transcripts().part(Kind.BODY, "Mary: So Mary said to Mary.").document();
    try (TaggedText pdf = written(document)) {
      String cover = plain(pdf.text(0, List.of()));
      assertTrue(cover.startsWith("T01 De-identified transcript Released 2031-02-03"), cover);
      assertTrue(cover.contains("Made with Sottovoce 0.1 Policy portage"), cover);
      assertTrue(cover.contains("person 3"), cover);
      assertTrue(cover.contains("It remains personal data as long as a key"), cover);
      assertFalse(cover.contains("anonym"), cover);
      assertFalse(cover.contains("a.txt"), cover);
    }
  }

  @Test
  void everyFifthLineIsCountedAndPagesAreNumberedOutsideTheText() throws IOException {
    Transcripts transcripts = new Transcripts();
    for (int i = 0; i < 60; i++) {
      transcripts.part(Kind.BODY, "P" + i % 3 + ": One line.");
    }
    try (TaggedText pdf = written(transcripts.document())) {
      List<String> artifacts = pdf.artifacts().lines().filter(line -> !line.isBlank()).toList();
      int pages = pdf.pdf().getNumberOfPages();
      List<String> expected = new ArrayList<>();
      for (int line = 5; line <= 60; line += 5) {
        expected.add(Integer.toString(line));
      }
      for (int page = 1; page <= pages; page++) {
        expected.add("T01 \u00b7 de-identified transcript");
        expected.add("page " + page + " of " + pages);
      }
      assertEquals(expected.stream().sorted().toList(), artifacts.stream().sorted().toList());
    }
  }

  @Test
  void bookmarksLeadToTheTitlePageAndToStretchesOfTurns() throws IOException {
    Transcripts transcripts = new Transcripts();
    for (int i = 0; i < 45; i++) {
      transcripts.part(Kind.BODY, "P" + i % 3 + ": One line.");
    }
    transcripts.part(Kind.NOTE, "The recorder failed twice.");
    try (TaggedText pdf = written(transcripts.document())) {
      assertEquals(
          List.of(
              "Title page",
              "Transcript",
              "  Numbers 1\u201320",
              "  Numbers 21\u201340",
              "  Numbers 41\u201345",
              "Notes"),
          titles(pdf.pdf().getDocumentCatalog().getDocumentOutline(), ""));
    }
  }

  private static List<String> titles(PDOutlineNode node, String indent) throws IOException {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      assertTrue(item.getDestination() != null, item.getTitle());
      titles.add(indent + item.getTitle());
      titles.addAll(titles(item, indent + "  "));
    }
    return titles;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void tagsReadAsTheReleasedText(long seed) throws IOException {
    RedactedDocument document = Transcripts.random(seed);
    try (TaggedText pdf = written(document)) {
      assertEquals(plain(document.text().text()), body(pdf), "seed " + seed);
    }
  }

  @Test
  void characterThatTheFontsLackIsShownAsItsNumberAndReadAsItself() throws IOException {
    RedactedDocument document =
        new Transcripts()
            .part(Kind.BODY, "P1: \u4F60 and \uD83D\uDE00\u200D\u2764\uFE0F end")
            .document();
    try (TaggedText pdf = written(document)) {
      assertEquals(
          plain(document.text().text()).replace("\u200D", ""), body(pdf).replace("\u200D", ""));
    }
  }

  @Test
  void sameDocumentGivesTheSameBytesAndTheDayIsTheCallers() throws IOException {
    RedactedDocument document = Transcripts.random(77);
    byte[] bytes = writer.write(document);
    assertArrayEquals(bytes, new PdfWriter(Transcripts.IMPRINT).write(document));
    Imprint next = new Imprint("Sottovoce 0.1", "portage", LocalDate.of(2031, 2, 4));
    assertFalse(Arrays.equals(bytes, new PdfWriter(next).write(document)));
  }

  @Test
  void saysItsTitleAndLanguageAndNothingOfAnAuthor() throws IOException {
    try (TaggedText pdf = written(Transcripts.random(5))) {
      var catalog = pdf.pdf().getDocumentCatalog();
      assertTrue(catalog.getMarkInfo().isMarked());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals("en", catalog.getLanguage());
      assertNull(pdf.pdf().getDocumentInformation().getAuthor());
      assertEquals("T01, de-identified transcript", pdf.pdf().getDocumentInformation().getTitle());
    }
  }
}
