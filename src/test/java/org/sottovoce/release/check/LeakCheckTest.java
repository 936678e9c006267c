package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.release.Reviews;
import org.sottovoce.review.Review;

class LeakCheckTest {

  private static final Set<String> ORDINARY =
      Set.of("will", "may", "mark", "bath", "nurse", "the", "reading", "um");

  private static LeakReport check(Review review, String name, byte[] bytes) {
    List<Sought> sought =
        new SoughtList(word -> ORDINARY.contains(word.toLowerCase(java.util.Locale.ROOT)))
            .from(review, Reviews.redacted(review));
    return new LeakCheck(sought).check(List.of(CheckedFile.of(name, bytes)));
  }

  private static LeakReport checkText(Review review, String text) {
    return check(review, "T01.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it was Mary Whitaker.",
        "it was mary whitaker.",
        "it was MARY WHITAKER.",
        "it was Máry Whítaker.",
        "it was Mary\nWhitaker.",
        "it was Mary Whit-\naker.",
        "it was Mary Whit\u00ADaker.",
        "it was Mary Whit\u200Baker.",
        "it was Mary\u00A0Whitaker's.",
        "it was Mary Whitaker\u2019s.",
        "it was Whitaker, Mary.",
        "it was W h i t a k e r, M a r y.",
        "it was M. Whitaker's.",
        "it was M Whitaker.",
        "it was \uFF2D\uFF41\uFF52\uFF59 Whitaker.",
        "it was \uD835\uDC0Cary Whitaker.",
        "mary.whitaker@example.org",
        "mary_whitaker1985",
        "https://example.org/Mary%20Whitaker",
        "https://example.org/%4Dary%20Whitaker",
        "Mary&nbsp;Whitaker",
        "M&#97;ry Whit&#x61;ker",
        "=4Dary Whit=\naker",
        "M\\u0061ry Whitaker",
        "data: TWFyeSBXaGl0YWtlcg==",
        "data: JTREYXJ5JTIwV2hpdGFrZXI=",
        "data: c28gTSYjOTc7cnkgV2hpdGFrZXI=",
        "data: YVhRZ2QyRnpJRTFoY25rZ1YyaHBkR0ZyWlhJPQ==",
        "data: TQBhAHIAeQAgAFcAaABpAHQAYQBrAGUAcgA=",
        "data: AE0AYQByAHkAIABXAGgAaQB0AGEAawBlAHI=",
        "#MaryWhitaker",
        "Mary Whit<b>ak</b>er",
        "*it* was Mary Whi<wbr>taker</p>",
        "<html><p>it was<p>Mary Whitaker<p>who",
        "<html><p>it was<br>Mary Whitaker<br>who",
        "<html><p>it was<button>Mary Whitaker</button>who",
        "<html><b>it was</b><b>Mary Whitaker</b>",
        "<html><ruby>it was<rt>Mary Whitaker</rt></ruby>",
        "<?xml version='1.0'?><html><ul><li>it was</li><li>Mary Whitaker</li></ul></html>"
      })
  void fullNameIsFoundHoweverItIsWritten(String text) {
    Review review = Reviews.of("{P:Mary Whitaker} spoke.");
    LeakReport report = checkText(review, text);
    assertFalse(report.passed());
    assertEquals(Leak.Kind.class, report.leaks().get(0).kind().getDeclaringClass());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Ann} spoke.            | Anniversary, Joann, Ann3x is no Anna",
        "{P:Will} spoke.           | I will go, willing, WILL",
        "{P:Mary Whitaker} spoke.  | Mary went. A Whitaker is a white acre.",
        "{P:Ian} spoke.            | I an' you, did I an hour",
        "{N:34} years.             | in 1834, 341, 3.14",
        "{L:Reading} is a town.    | reading aloud, Readings",
        "{P:Marcus Lee} spoke.     | Marcus left Lee-on-Solent",
        "{P:Mary Whitaker} spoke.  | I'm Whitaker, W. Whitaker, m whitaker, Mr Whitaker, BMWhitaker",
        "{P:Dr Lee} spoke.         | D. Lee",
        "{P:Fiona Fisk} spoke.     | F or Fisk",
        "{P:Anna} spoke.           | an naan, Hannah, anno"
      })
  void nearMissesAreNoHits(String marked, String text) {
    String near = text.replace("Ann3x", "Annex");
    assertEquals(List.of(), checkText(Reviews.of(marked), near).leaks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Will} spoke. Will you go? | Zoltany spoke. Will you go?          | true",
        "{P:Will} spoke. Will you go? | Will spoke. Will you go?             | false",
        "{N:34} and 34 miles          | [age] and 34 miles                   | true",
        "{N:34} and 34 miles          | 34 and 34 miles                      | false",
        "{P:um} feiert um acht        | Zoltany feiert um acht das Jubiläum  | true",
        "{P:Tilda} and {S:Tilda}      | Zoltany and Tilda                    | true",
        "{P:Tilda} and {S:Tilda}      | Tilda and Tilda                      | false",
        "{P:Tilda} and {U:Tilda}      | Zoltany and Tilda                    | false",
        "{P:Tilda} and Tilda          | Zoltany and Tilda                    | false",
        "{P:Mark May} in May          | Zoltany in May                       | true",
        "{P:Mark May} in May          | Mark May in May                      | false",
        "{O:nurse} or nurse           | [occupation] or nurse                | true",
        "{O:nurse} or nurse           | nurse or nurse                       | false",
        "{T:0131 496 0123} ring       | call 01314960123                     | false",
        "{T:01314960123} ring         | call 0131-496 0123                   | false",
        "{T:01314960123} ring         | call 0131 496 0124                   | true"
      })
  void onlyWhatTheReviewLeftMayStay(String marked, String released, boolean passes) {
    assertEquals(passes, checkText(Reviews.of(marked), released).passed());
  }

  @Test
  void codeOfTheDocumentIsNoInitial() {
    assertEquals(List.of(), checkText(Reviews.of("{P:T}: yes"), "Zoltany: yes T01").leaks());
    assertFalse(checkText(Reviews.of("{P:T}: yes"), "T: yes").passed());
  }

  @Test
  void ligaturesAndSmallCapitalsAreLetters() {
    Review review = Reviews.of("{P:Una Fifield} spoke.");
    assertFalse(checkText(review, "it was Una \uFB01\uFB01eld").passed());
    assertFalse(checkText(review, "it was UNA FIFIELD").passed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyEncodingIsRead(String charset) {
    Review review = Reviews.of("{P:Zoë Müller} spoke.");
    byte[] bytes = "it was Zoë Müller, she said, all along".getBytes(Charset.forName(charset));
    assertFalse(check(review, "T01.txt", bytes).passed(), charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void base64IsReadInEveryEncoding(String charset) {
    byte[] bytes = "data: TWFyeSBXaGl0YWtlcg== and so on".getBytes(Charset.forName(charset));
    assertFalse(check(Reviews.of("{P:Mary Whitaker} spoke."), "T01.txt", bytes).passed(), charset);
  }

  @Test
  void fileNameIsChecked() {
    Review review = Reviews.of("{P:Tilda} spoke.");
    Leak leak =
        check(review, "tilda-2.txt", "nothing".getBytes(StandardCharsets.UTF_8)).leaks().get(0);
    assertEquals("file name", leak.part());
    assertEquals(Leak.Kind.HIDDEN, leak.kind());
  }

  @Test
  void logAndReadmeMayHoldOrdinaryWordsButNoNames() {
    Review review = Reviews.of("{P:Will} and {P:Tilda} spoke.");
    byte[] ordinary = "Will you read this?".getBytes(StandardCharsets.UTF_8);
    byte[] name = "Tilda".getBytes(StandardCharsets.UTF_8);
    assertTrue(check(review, "README.md", ordinary).passed());
    assertFalse(check(review, "redaction-log.csv", name).passed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T01,10347,PLACE,direct | true",
        "T01,12,PLACE,direct,marker,10347 | false",
        "T01,12,PLACE,direct,marker,Zoltany 10347 | false",
        "10347,12,PLACE,direct | false",
        "T01, 10347 Larkholm | false"
      })
  void segmentOfTheLogMayHaveTheNumberOfAPlace(String row, boolean passes) {
    CheckedFile log =
        CheckedFile.of(
            "redaction-log.csv", ("document,segment\n" + row).getBytes(StandardCharsets.UTF_8));
    List<Sought> sought =
        new SoughtList(word -> false).from(List.of(new KnownName("10347", IdentifierType.PLACE)));
    assertEquals(passes, new LeakCheck(sought).check(List.of(log)).passed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T01.srt | 103/47 it was | true",
        "T01.srt | 10347 it was   | false",
        "T01.srt | 10,347 it was  | false",
        "T01.txt | 103/47 it was | false"
      })
  void numbersOfTwoCuesAreNoPlace(String file, String text, boolean passes) {
    byte[] bytes = text.replace('/', '\n').getBytes(StandardCharsets.UTF_8);
    assertEquals(passes, check(Reviews.of("{L:10347} is a town."), file, bytes).passed());
  }

  @Test
  void replacementThatHoldsARemovedSurfaceIsFound() {
    Review review = Reviews.of("{P:Tilda} lives in {L:Leeds}, or {L:West Leeds}.");
    var documents =
        new org.sottovoce.release.Redactor(
                (r, d) ->
                    (entity, surface, action) -> surface.startsWith("West") ? "[Leeds]" : "[x]")
            .redact(review);
    List<Sought> sought = new SoughtList(word -> false).from(review, documents);
    assertEquals(
        List.of("T01, replacements, entity 3: " + Leak.Kind.REPLACEMENT.sentence() + " (place)"),
        new ReplacementCheck(sought).check(documents).stream().map(Leak::describe).toList());
  }

  @Test
  void reportNeverHoldsTheSurface() {
    Review review = Reviews.of("{P:Tilda} spoke.");
    LeakReport report = checkText(review, "line\nof Tilda");
    assertEquals(
        List.of("T01.txt, line 2: removed text is still there (person)"),
        report.leaks().stream().map(Leak::describe).toList());
    assertFalse(report.toString().contains("Tilda"));
  }
}
