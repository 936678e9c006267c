package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.segment.SegmentedDocument;

final class KnownNameRecognizerTest {

  private static final TestNames NAMES = new TestNames();

  /** The surfaces found in {@code text}, a bar between them. */
  private static String found(String name, IdentifierType type, String text) {
    SegmentedDocument document = Documents.of(text);
    return String.join(
        "|",
        new KnownNameRecognizer(List.of(new KnownName(name, type)), NAMES)
            .recognize(document).stream().map(m -> document.surface(m.span())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "I met Mary Whitaker there; Mary Whitaker",
        "i met mary whitaker there; mary whitaker",
        "Mary's sister and Mary’s dog; Mary|Mary",
        "the Whitakers came; Whitakers",
        "Whitaker, Mary; Whitaker, Mary",
        "Whitaker Mary; Whitaker Mary",
        "signed M.W. and MW; M.W|MW",
        "M. Whitaker; M. Whitaker",
        "mw is a code; ''",
        "MARY WHITAKER; MARY WHITAKER",
        "Mary-Whitaker; Mary-Whitaker",
        "Máry Whitaker; Máry Whitaker",
        "marywhitaker; marywhitaker",
        "Mary Whita- ker; Mary Whita- ker",
        "Maryland; ''",
        "Ask Mary. Whitaker is away; Mary|Whitaker",
        "Mary met Tom; Mary",
      })
  void aPersonIsFoundInEveryVariant(String text, String expected) {
    assertEquals(
        expected.equals("''") ? "" : expected, found("Mary Whitaker", IdentifierType.PERSON, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "spelled W-H-I-T-A-K-E-R, yes; W-H-I-T-A-K-E-R",
        "that is M, a, r, y, I said; M, a, r, y",
        "W.H.I.T.A.K.E.R. it says; W.H.I.T.A.K.E.R",
        "M A R Y  W H I T A K E R here; M A R Y  W H I T A K E R",
        "M-a-r-k and W-h-i-t; W-h-i-t",
      })
  void aNameThatIsSpelledOutIsFound(String text, String expected) {
    assertEquals(
        expected.equals("''") ? "" : expected, found("Mary Whitaker", IdentifierType.PERSON, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "it is t o m a s z yes; t o m a s z",
        "T for tango, O for oscar, M for mike, A for alpha, S for sierra, Z for zulu."
            + ";T for tango, O for oscar, M for mike, A for alpha, S for sierra, Z for zulu",
        "t as in tango o as in oscar and that; ''",
        "k o w a l s k i it says; k o w a l s k i",
        "and k o w a double l s k i is wrong; k o w a double l s k i",
        "it is K-O-W, like that; K-O-W",
        "plan a b c and d; ''",
        "I a m o k; ''",
        "it was Kowal- no; Kowal",
        "it was kowa— ; kowa",
        "it was a Kow- no; ''",
      })
  void aSpellingIsReadHoweverItIsSaid(String text, String expected) {
    assertEquals(
        expected.equals("''") ? "" : expected,
        found("Tomasz Kowalski", IdentifierType.PERSON, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sinead; and shinaid said; shinaid",
        "Sinead; and Sinéad said; Sinéad",
        "Whitaker; Mrs Whittaker and Mr Witaker; Whittaker|Witaker",
        "Whitaker; the Whittakers came; Whittakers",
        "Whitaker; so white acre said; white acre",
        "Whitaker; the whit acker family; whit acker",
        "Mary Whitaker; mary wittaker; mary wittaker",
        "Tomasz; so tomash and tomas; tomash|tomas",
        "Norm; the form and the worm; ''",
        "Mary; on mars with a map; ''",
        "Kathryn; Katherine met cathrin; Katherine|cathrin",
        "Graeme; Graham and grame; Graham|grame",
        "Stephen; Steven and Stefan; Steven|Stefan",
        "Jo; Joe and Bo; ''",
        "Zorvath; Zor**vath** and Zor_vath_; Zor**vath|Zor_vath",
        "Zorvath; Zor\u00ADvath and Zor\u200Bvath; Zor\u00ADvath|Zor\u200Bvath",
        "Zorvath; ZORVATH and ＺＯＲＶＡＴＨ; ZORVATH|ＺＯＲＶＡＴＨ",
        "Zorvath; Zоrvаth; Zоrvаth",
        "Larkspur Close; at larkspurr close; larkspurr close",
      })
  void misspellingsAreFoundButNoOrdinaryWords(String name, String text, String expected) {
    IdentifierType type = name.endsWith("Close") ? IdentifierType.ADDRESS : IdentifierType.PERSON;
    assertEquals(expected.equals("''") ? "" : expected, found(name, type, text));
  }

  @ParameterizedTest
  @CsvSource({
    "Tomasz, Tom came, Tom",
    "Elizabeth, Liz and Beth, Liz|Beth",
    "Liz, Elizabeth and Beth, Elizabeth|Beth",
    "Elizabeth Okafor, Liz Okafor, Liz Okafor",
    "Robert, bob the cork, bob",
    "Mary, Bob, ''",
  })
  void nicknamesAreFoundBothWays(String name, String text, String expected) {
    assertEquals(expected, found(name, IdentifierType.PERSON, text));
  }

  @Test
  void onlyWhatTheUserTypedIsCertain() {
    assertEquals(1, score("Mary Whitaker", "mary whitaker"));
    assertEquals(1, score("Mary Whitaker", "W-H-I-T-A-K-E-R"));
    assertEquals(1, score("Mary Whitaker", "the Whitakers"));
    assertEquals(0.9, score("Elizabeth Whitaker", "Liz"));
    assertEquals(true, score("Mary Whitaker", "Whittaker") < 0.9);
    assertEquals(true, score("Mary Whitaker", "Whittaker") > 0.7);
  }

  private static double score(String name, String text) {
    return new KnownNameRecognizer(List.of(new KnownName(name, IdentifierType.PERSON)), NAMES)
        .recognize(Documents.of(text))
        .get(0)
        .score();
  }

  @Test
  void aNameIsFoundAcrossLineEndsAndInvisibleMarks() {
    assertEquals(
        "Mary\n Whitaker", found("Mary Whitaker", IdentifierType.PERSON, "Mary\n Whitaker"));
    assertEquals(
        "Mary Whita-\nker",
        found("Mary Whitaker", IdentifierType.PERSON, "so Mary Whita-\nker said"));
    assertEquals(
        "Mary Whita\nker",
        found("Mary Whitaker", IdentifierType.PERSON, "so Mary Whita\nker said"));
    assertEquals("Mary\fWhitaker", found("Mary Whitaker", IdentifierType.PERSON, "Mary\fWhitaker"));
    assertEquals(
        "Ma\u00ADry Whit\u200Baker",
        found("Mary Whitaker", IdentifierType.PERSON, "so Ma\u00ADry Whit\u200Baker said"));
    assertEquals(
        "Mary\u200BWhitaker", found("Mary Whitaker", IdentifierType.PERSON, "Mary\u200BWhitaker"));
  }

  @Test
  void anOrdinaryWordCountsOnlyWithACapital() {
    assertEquals("Will", found("Will Okafor", IdentifierType.PERSON, "will you ask Will about it"));
    assertEquals("Bath", found("Bath", IdentifierType.PLACE, "a bath in Bath"));
  }

  @Test
  void otherNamesAreFoundInTheirWords() {
    assertEquals(
        "9  larkspur\nClose",
        found(
            "9 Larkspur Close", IdentifierType.ADDRESS, "at 9  larkspur\nClose, not 19 Larkspur"));
    assertEquals(
        "AB-12/77", found("AB-12/77", IdentifierType.ID_NUMBER, "number AB-12/77, not AB-12/78"));
  }

  @Test
  void namesWithMarksInsideAreFoundWithoutThem() {
    assertEquals("OBrien", found("Sean O'Brien", IdentifierType.PERSON, "then OBrien came"));
    assertEquals("O’Brien", found("Sean O'Brien", IdentifierType.PERSON, "then O’Brien came"));
    assertEquals(
        "Smith|Jones", found("Ann Smith-Jones", IdentifierType.PERSON, "a Smith and a Jones"));
  }

  @Test
  void scriptsWithoutBlanksAreSearchedToo() {
    assertEquals("王芳", found("王芳", IdentifierType.PERSON, "然后王芳说"));
  }
}
