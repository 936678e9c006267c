package org.sottovoce.document.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;

class RtfReaderTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}{\\f3\\fcharset134 D;}"
          + "{\\f4\\fcharset129 E;}{\\f5\\fcharset130 F;}{\\f6\\fcharset136 G;}{\\f7\\fcharset77 H;}"
          + "{\\f8\\cpg65001 I;}{\\f9\\fcharset238 J;}}";

  /** A row is RTF with {@code ~} for the backslash, and its text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caf~'e9 | caf\u00E9",
        "{~f1 ~'cc~'e0~'f0~'e8~'ff} ok | \u041C\u0430\u0440\u0438\u044F ok",
        "{~f2 ~'93~'fa~'96~'7b~'83A} | \u65E5\u672C\u30A2",
        "{~f3 ~'d6~'d0} | \u4E2D",
        "{~f4 ~'c7~'d1} | \uD55C",
        "{~f5 ~'88a} | \uAC00",
        "{~f6 ~'a4~'a4} | \u4E2D",
        "{~f7 ~'8e} | \u00E9",
        "{~f8 ~'c3~'a9~'f0~'9f~'98~'80} | \u00E9\uD83D\uDE00",
        "{~f9 ~'9a~'e8} | \u0161\u010D",
        "{~f1~plain ~'e9} | \u00E9",
        "x~u233?y | x\u00E9y",
        "x~u233 ?y | x\u00E9y",
        "x{~uc2~u233 ab}c | x\u00E9c",
        "x{~uc0~u233 a}b | x\u00E9ab",
        "x~u8217~'92y | x\u2019y",
        "x~u233{?}y | x\u00E9?y",
        "x~u233~b y | x\u00E9y",
        "~u-10179?~u-8704? | \uD83D\uDE00",
        "~u-10179? x | \uFFFD x",
        "~u128512? | \uD83D\uDE00",
        "~u99999999? | \uFFFD",
        "a~_c~-d~emdash e~tab f | a\u2011c\u00ADd\u2014e\tf",
        "a~line b | 'a\nb'",
        "a~{b~}~\\c | a{b}\\c",
        "a~'zzb | azzb",
        "a~rquote s | a\u2019s",
        "one~Unknownword two | onetwo",
        "a {~deleted b }{~revised c} | a c",
        "a~chatn b{~*~annotation c} | ab",
      })
  void charactersAreReadAsTheyAreShown(String rtf, String text) throws UnreadableDocument {
    assertEquals(text, read(FONTS + "\\pard " + rtf.replace('~', '\\')).text());
  }

  @Test
  void storiesStandApartAndTellWhatTheyAre() throws UnreadableDocument {
    Document document =
        read(
            "{\\header Top\\par}{\\footerf End\\par}Bo{\\super\\chftn{\\footnote Note\\par}}dy"
                + "{\\*\\footnote\\ftnalt Late}\\par{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}"
                + "{\\sv Seen}}{\\shptxt Box\\par}}}Last {\\field{\\*\\fldinst HYPERLINK \"h:x\"}"
                + "{\\fldrslt page}}{\\*\\bkmkstart mine}{\\*\\bkmkend mine}"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}");
    assertEquals(
        List.of(
            "BODY Body",
            "BODY Last page7",
            "TEXT_BOX Box",
            "HEADER Top",
            "FOOTER End",
            "FOOTNOTE Note",
            "ENDNOTE Late",
            "FIELD HYPERLINK \"h:x\"",
            "ALT_TEXT Seen",
            "NAME mine"),
        document.parts().stream().map(p -> p.kind() + " " + surface(document, p)).toList());
  }

  @Test
  void cellsKnowTheirPlaceInTablesInsideTables() throws UnreadableDocument {
    Document document =
        read(
            "\\trowd\\cellx1\\cellx2\\intbl a\\cell\\itap2 n\\nestcell{\\*\\nesttableprops\\nestrow}"
                + "\\itap1 b\\cell\\row c\\cell d\\cell\\row\\pard out\\par\\intbl e\\cell\\row");
    assertEquals(
        List.of(
            "a 0/0/0/2", "n 1/0/0/1", "b 0/0/1/2", "c 0/1/0/2", "d 0/1/1/2", "out", "e 2/0/0/1"),
        document.parts().stream()
            .map(p -> surface(document, p) + p.cell().map(RtfReaderTest::place).orElse(""))
            .toList());
  }

  private static String place(Cell cell) {
    return " " + cell.table() + "/" + cell.row() + "/" + cell.column() + "/" + cell.columns();
  }

  private static String surface(Document document, TextPart part) {
    return document.surface(part.span()).strip();
  }

  @Test
  void everyCharacterHasOneAnchorAndPlainOnesStandWhereItSays() throws UnreadableDocument {
    Document document = read("Plain {\\b text} and \\'e9\\u233?{\\footnote more}");
    String source = new String(document.source().bytes(), StandardCharsets.ISO_8859_1);
    for (TextPart part : document.parts()) {
      int at = part.span().start();
      for (Anchor anchor : part.anchors()) {
        assertEquals(at, anchor.span().start());
        at = anchor.span().end();
        if (!anchor.isUnit()) {
          assertEquals(document.surface(anchor.span()), anchor.source().in(source));
        }
      }
      assertEquals(at, part.span().end());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\\rtf1 cut",
        "{\\rtf1 {\\b cut}",
        "{\\rtf1 \\bin99999 x}",
        "{\\rtf1 a\\",
        "text"
      })
  void whatIsCutShortIsDamaged(String rtf) {
    assertEquals(Reason.DAMAGED, reason(rtf));
  }

  @Test
  void groupsThatAreNestedTooDeepAreRefused() {
    String deep = "{\\rtf1 " + "{".repeat(3_000_000) + "x" + "}".repeat(3_000_000) + "}";
    assertTimeoutPreemptively(LIMIT, () -> assertEquals(Reason.TOO_COMPLEX, reason(deep)));
  }

  @Test
  void millionsOfGroupsAndHugeNumbersAreRead() {
    String many = "{\\rtf1 " + "{\\b9999999999 x}".repeat(1_000_000) + "}";
    assertTimeoutPreemptively(LIMIT, () -> assertEquals(1_000_000, text(many).length()));
    String fields = "{\\rtf1 {\\field" + "{\\*\\fldinst X}".repeat(200_000) + "{\\fldrslt y}}}";
    assertTimeoutPreemptively(LIMIT, () -> assertEquals('y', text(fields).charAt(0)));
    String marks = "{\\rtf1 x" + "{\\*\\bkmkstart m}{\\*\\bkmkend m}".repeat(100_000) + "}";
    assertTimeoutPreemptively(LIMIT, () -> assertEquals('x', text(marks).charAt(0)));
  }

  @Test
  void rtfInsideRtfIsReadAsTheTextThatItIs() throws UnreadableDocument {
    assertEquals("a b c", text("{\\rtf1 a {\\rtf1\\ansi b} c}"));
    assertEquals("a", text("{\\rtf1 a}{\\rtf1 b}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fldinst", "info", "footnote", "upr", "sp", "leveltext", "pict", "fonttbl"})
  void aDestinationThatIsTheDocumentItselfChangesNothing(String word) throws UnreadableDocument {
    assertEquals("a b", text("{\\rtf1 a\\" + word + "  b}"));
  }

  @Test
  void brokenFilesAreReadOrRefusedWithAReason() {
    String whole =
        FONTS
            + "{\\header h\\par}a{\\field{\\*\\fldinst X{\\*\\formfield{\\ffl z}}}{\\fldrslt r}}"
            + "\\u233?{\\upr{a}{\\*\\ud{b}}}{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict 00}}}}}"
            + "\\trowd\\intbl c\\cell\\row{\\*\\bkmkstart k}{\\*\\bkmkend k}{\\leveltext\\'02ab;}";
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder broken = new StringBuilder("{\\rtf1" + whole + "}");
      for (int i = 0; i < 4; i++) {
        int at = 6 + random.nextInt(broken.length() - 6);
        if (random.nextBoolean()) {
          broken.deleteCharAt(at);
        } else {
          broken.insert(at, "{}\\*u' ;9-".charAt(random.nextInt(10)));
        }
      }
      readOrRefuse(broken.toString(), seed);
    }
  }

  private static void readOrRefuse(String rtf, int seed) {
    try {
      RtfContent.open(rtf.getBytes(StandardCharsets.ISO_8859_1));
    } catch (UnreadableDocument e) {
      assertEquals(Optional.of(Reason.DAMAGED), Optional.of(e.reason()), "seed " + seed);
    }
  }

  private static Reason reason(String rtf) {
    return assertThrows(UnreadableDocument.class, () -> text(rtf)).reason();
  }

  private static String text(String rtf) throws UnreadableDocument {
    byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
    return new RtfReader().read(new SourceFile("any.rtf", bytes)).text();
  }

  private static Document read(String body) throws UnreadableDocument {
    String rtf = "{\\rtf1\\ansi\\deff0 " + body + "}";
    return new RtfReader()
        .read(new SourceFile("any.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
