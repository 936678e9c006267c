package org.sottovoce.mention.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** The model that ships, on sentences that it has never seen. */
class ModelRecognizerTest {

  private static final ModelRecognizer RECOGNIZER = new ModelRecognizer("en");

  private static final Segmenter SEGMENTER = new Segmenter();

  private static final String INTERVIEW =
      """
      I was born in Birmingham and my sister Margaret Haldane moved to Toronto in the end.
      Well, Peter said that the people at Northgate University never wrote back to us.
      😀 we met Doctor Okafor in Lagos, and then Sarah came over from Dublin.

      my brother lives in australia and he works for the european commission
      """;

  @ParameterizedTest
  @CsvSource({
    "I was born in Birmingham., Birmingham, PLACE",
    "Yesterday Peter Haldane rang me., Peter Haldane, PERSON",
    "We all worked for the European Commission then., European Commission, ORGANISATION",
    "he went to live in australia in the end, australia, PLACE",
  })
  void namesAreFoundWithTheirType(String text, String surface, IdentifierType type) {
    SegmentedDocument document = document(text);
    assertTrue(
        RECOGNIZER.recognize(document).stream()
            .anyMatch(m -> m.type() == type && document.surface(m.span()).contains(surface)));
  }

  @ParameterizedTest
  @CsvSource({
    "And then we sat down and had a cup of tea.",
    "it was raining all day so nobody went out",
  })
  void sentencesWithoutNamesGiveNone(String text) {
    assertEquals(List.of(), RECOGNIZER.recognize(document(text)));
  }

  @Test
  void anEmptyTextGivesNothing() {
    assertEquals(List.of(), RECOGNIZER.recognize(document("")));
  }

  @Test
  void mentionsLieInsideInTextOrderWithoutOverlapOrSurroundingSpace() {
    SegmentedDocument document = document(INTERVIEW);
    List<Mention> mentions = RECOGNIZER.recognize(document);
    int end = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      assertTrue(span.start() >= end && span.end() <= document.text().length(), span.toString());
      assertEquals(document.surface(span).strip(), document.surface(span));
      end = span.end();
    }
    assertTrue(mentions.size() >= 6, mentions.size() + " mentions");
  }

  @Test
  void noPartOfATokenIsLeftStandingBesideAName() {
    SegmentedDocument document = document("Sean O'Brien's sister met Ann D'Arcy in Dublin.");
    List<Span> tokens =
        document.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
    for (Mention mention : RECOGNIZER.recognize(document)) {
      assertTrue(
          tokens.stream()
              .filter(token -> token.overlaps(mention.span()))
              .allMatch(mention.span()::covers));
    }
  }

  @Test
  void aSureNameScoresHigherThanADoubtfulOne() {
    double sure = best("She moved to London with John Smith.");
    double doubtful = best("so i asked rowan about it");
    assertTrue(sure > 0.9 && doubtful < sure, sure + " and " + doubtful);
  }

  @Test
  void theSameDocumentGivesTheSameAgainAndOnAnyThread() {
    SegmentedDocument document = document(INTERVIEW.repeat(5));
    List<Mention> expected = RECOGNIZER.recognize(document);
    assertEquals(
        Collections.nCopies(16, expected),
        IntStream.range(0, 16).parallel().mapToObj(i -> RECOGNIZER.recognize(document)).toList());
  }

  @Test
  void nothingOfOneDocumentIsRememberedInTheNext() {
    List<Mention> expected = RECOGNIZER.recognize(document("Haldane spoke."));
    RECOGNIZER.recognize(document(INTERVIEW));
    assertEquals(expected, RECOGNIZER.recognize(document("Haldane spoke.")));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
  void anyUnicodeKeepsTheContract(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    random
        .ints(2000, 0, 0x1F700)
        .filter(point -> point < 0xD800 || point > 0xDFFF)
        .map(point -> random.nextBoolean() ? point % 128 : point)
        .forEach(text::appendCodePoint);
    SegmentedDocument document = document(text.toString());
    for (Mention mention : RECOGNIZER.recognize(document)) {
      assertTrue(mention.span().end() <= text.length(), "seed " + seed + ", " + mention.span());
    }
  }

  @Test
  void aLanguageWithoutAModelSaysWhatIsMissingAndWhatToDo() {
    ModelRecognizer recognizer = new ModelRecognizer("xx");
    MissingModel thrown = assertThrows(MissingModel.class, recognizer::prepare);
    assertEquals("/models/xx/names.bin", thrown.resource());
    assertTrue(thrown.getMessage().contains("sottovoce train"), thrown.getMessage());
    assertThrows(MissingModel.class, () -> recognizer.recognize(document("Ada")));
  }

  private static double best(String text) {
    return RECOGNIZER.recognize(document(text)).stream()
        .mapToDouble(Mention::score)
        .max()
        .orElse(0);
  }

  private static SegmentedDocument document(String text) {
    SourceFile source = new SourceFile("t.txt", text.getBytes(StandardCharsets.UTF_8));
    Span whole = new Span(0, text.length());
    List<TextPart> parts = List.of(TextPart.of(TextPart.Kind.BODY, whole, List.of()));
    return SEGMENTER.segment(new Document(source, Format.TXT, text, parts, Fidelity.TEXT_ONLY));
  }
}
