package org.sottovoce.release.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.rtf.CheckedRtfReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

class RtfRoundTripTest {

  private static final String[] PIECES = {
    "word ",
    "{\\b bold} ",
    "caf\\'e9 ",
    "\\u233?t\\u-10179?\\u-8704? ",
    "\\uc2\\u233 ab\\uc1 ",
    "\\tab ",
    "\\line ",
    "\\par\n",
    "{\\i\\fs28 it{\\ul al}ic}",
    "a\\~b\\-c ",
    "\\{x\\}\\\\ ",
    "{\\footnote note here\\par}",
    "{\\v hidden}",
    "\\b\\'41\\b0 9",
    "{\\deleted gone}",
    "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt link}}",
    "\\emdash\\endash ",
    "\\trowd\\cellx9\\intbl cell\\cell\\row\\pard ",
    "{\\*\\bkmkstart mark}{\\*\\bkmkend mark}",
    "{\\f1 \\'93\\'fa\\'96\\'7b}",
    "{\\*\\unknown dropped}",
    "{\\header top\\par}",
    "{\\pict 00}"
  };

  @Test
  void theReleaseReadsAsTheReviewTextWithItsReplacements() throws Exception {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      Document document = RtfRedactions.read(file(random));
      RedactedDocument redacted = RtfRedactions.of(document, edits(document, random));
      byte[] released = new RtfInPlaceWriter().write(redacted);
      String expected = RtfRedactions.runningText(redacted);
      if (!expected.isBlank()) {
        Document again = new CheckedRtfReader().read(new SourceFile("again.rtf", released));
        assertEquals(expected, RtfRedactions.runningText(again), "seed " + seed);
        assertEquals(Document.Fidelity.COVERED, again.fidelity(), "Tika, seed " + seed);
      }
    }
  }

  private static String file(Random random) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}\\pard Begin ");
    for (int i = 0; i < 30; i++) {
      rtf.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return rtf.append("\\par}").toString();
  }

  private static List<Replacement> edits(Document document, Random random) {
    List<Replacement> edits = new ArrayList<>();
    String[] texts = {"[person 1]", "9", "-", "Zo\u00EB {x}\\", "\uD83D\uDE00", "a\tb\nc"};
    int at = random.nextInt(9);
    while (at < document.text().length()) {
      int end = Math.min(document.text().length(), at + 1 + random.nextInt(8));
      Span span = new Span(at, end);
      if (document.parts().stream().anyMatch(part -> part.span().covers(span))
          && isWhole(document.text(), span)) {
        edits.add(RtfRedactions.replacement(span, texts[random.nextInt(texts.length)]));
      }
      at = end + random.nextInt(20);
    }
    return edits;
  }

  private static boolean isWhole(String text, Span span) {
    return !Character.isLowSurrogate(text.charAt(span.start()))
        && !Character.isHighSurrogate(text.charAt(span.end() - 1));
  }

  /** A row is RTF with {@code ~} for the backslash, and what is released when Mary goes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{~b Ma}{~i ry} x | {~b N}{~i } x",
        "a~b Mary~b0  x | a~b N~b0  x",
        "~b{~*~x y}Mary | ~b N",
        "Ma~par ry | Ma~par ry",
        "M~u97?ry | N",
        "~rsid77~insrsid8 Mary~fs20 | N~fs20",
        "x{~field{~*~fldinst to Mary}{~fldrslt see}} | x{{see}}",
        "{~*~bkmkstart Mary}x{~*~bkmkend Mary} | x",
        "{~pict~picw9~pich9~pngblip 00} Mary | ' N'",
        "{~field{one~fldinst to Mary}{~fldrslt see}} | {~field{one}{~fldrslt see}}",
        "{~field~bullet~fldinst to Mary{~fldrslt see}} | {~field~bullet}",
        "{~fonttbl{~f0 A;{~header Mary}}}x | {~fonttbl{~f0 A;{}}}x",
        "{~field{~*~fldinst to Mary{~shptxt Box}}}x | {~field{~*~fldinst {~shptxt Box}}}x",
        "{~field{~*~fldinst to Mary~shptxt Box}}x | {~field{~*~fldinst ~shptxt Box}}x",
        "{~field{~*~fldinst a{~fldinst Mary{~shptxt B}}}} | {~field{~*~fldinst a{~fldinst {~shptxt B}}}}",
        "{~field{~*~fldinst Mary}~fldinst see} | {~fldinst see}",
        "{~*~bkmkstart Mary{~footnote n}}x | x",
        "{~*~bkmkstart k}{~*~bkmkend k{Mary}}x | {~*~bkmkstart k}x",
        "{see~bkmkstart Mary}x | {see}x",
        "{~fonttbl{~f0 Mary~list ;}}Mary | {~fonttbl{~f0 Name1~list ;}}N",
        "{~strange~*~b see}x | {~b see}x",
        "{~fonttbl{~f1~fcharset128 B;}}~f1 ~'93~rsid7 ~'fa | {~fonttbl{~f1~fcharset128 B;}}~f1 ~u-3?~u-3?",
        "~u-10179?~rsid7~u-8704?Mary | ~u-3?~u-3?N",
      })
  void onlyWhatHasToGoGoes(String rtf, String released) throws Exception {
    Document document = RtfRedactions.read("{\\rtf1 " + rtf.replace('~', '\\') + "}");
    byte[] bytes = new RtfInPlaceWriter().write(RtfRedactions.replaceAll(document, "Mary", "N"));
    String expected = "{\\rtf1 " + released.replace('~', '\\') + "}";
    assertEquals(expected, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aPlainAreaOfTheSameSizeStandsForAPicture() throws Exception {
    Document document =
        RtfRedactions.read(
            "{\\rtf1 x{\\pict{\\*\\blipuid 77}\\jpegblip\\picscalex50\\picwgoal200\\pichgoal90 ffd8}}");
    String rtf = release(document);
    assertTrue(rtf.contains("{\\pict\\picwgoal100\\pichgoal90\\pngblip 89504e47"));
    assertFalse(rtf.contains("ffd8"));
  }

  private static String release(Document document) throws IOException {
    byte[] bytes = new RtfInPlaceWriter().write(RtfRedactions.of(document, List.of()));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aHundredThousandWordsAreReadAndWrittenInTime() throws UnreadableDocument {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
    for (int i = 0; i < 100_000; i++) {
      rtf.append("{\\rtlch\\fcs1\\af0\\ltrch\\fcs0\\insrsid").append(i).append(" word}\\u233? ");
      rtf.append(i % 100 == 0 ? "\\par\n" : "");
    }
    Document document = RtfRedactions.read(rtf.append('}').toString());
    RedactedDocument redacted = RtfRedactions.replaceAll(document, "word", "[w]");
    byte[] released =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> new RtfInPlaceWriter().write(redacted));
    assertEquals(redacted.text().text(), RtfRedactions.read(released).text());
  }
}
