package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.text.Span;

final class NameEdgesTest {

  private static final NameEdges EDGES = new NameEdges(new TestNames());

  private static String kept(String surface, IdentifierType type, String recognizer, double score) {
    String text = "x " + surface + " .";
    Mention guess =
        Mention.of(Span.of(2, surface.length()), type, Evidence.of(recognizer, "rule", score));
    return EDGES.within(text, guess.span(), guess).map(span -> span.in(text)).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Tom and, Tom",
    "PERSON, So Tom, Tom",
    "PERSON, Tom will, Tom",
    "PERSON, Tom Will, Tom Will",
    "PERSON, tom and, tom",
    "PERSON, tom will, tom will",
    "PERSON, She, ''",
    "PERSON, Mrs, ''",
    "PERSON, Dr, ''",
    "PERSON, Mrs Whitaker, Mrs Whitaker",
    "PERSON, van der Berg, van der Berg",
    "PERSON, I. Whitaker, I. Whitaker",
    "PERSON, Delaney I, Delaney",
    "ORGANISATION, Omnibus Ltd for twenty, Omnibus Ltd",
    "ORGANISATION, The Reading Group, Reading Group",
    "PLACE, Wellington with, Wellington",
    "DATE, the second of may, the second of may"
  })
  void whatIsNoNameAtTheEdgeGoes(IdentifierType type, String surface, String name) {
    assertEquals(name, kept(surface, type, "introduction cue", 0.3));
  }

  @ParameterizedTest
  @CsvSource({"Tom will", "The Reading Group", "bath"})
  void whatTheLearntFindersSeeStays(String surface) {
    assertEquals(surface, kept(surface, IdentifierType.ORGANISATION, "opennlp", 0.3));
  }

  @ParameterizedTest
  @CsvSource({"She", "so", "Mrs"})
  void aKnownNameStays(String surface) {
    assertEquals(surface, kept(surface, IdentifierType.PERSON, KnownNameRecognizer.NAME, 1));
  }
}
