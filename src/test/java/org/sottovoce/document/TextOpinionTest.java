package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.table.TableReader;
import org.sottovoce.text.RandomText;
import org.sottovoce.text.Span;

class TextOpinionTest {

  private final DocumentReaders readers =
      new DocumentReaders(Map.of(Format.CSV, new TableReader(), Format.TSV, new TableReader()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary: so it was.\r\n\r\nOwen: yes\n",
        "---\ntitle: talk\n---\n# So\n\n**Mary:** `it` was [there](https://a.example/b)\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nhi",
        "WEBVTT - talk of Tollby\nKind: captions\n\nNOTE by Mary\n\n1\n00:01.000 --> 00:02.000\nhi",
        "WEBVTT\n\nSTYLE\n::cue(.mary) { color: red }\n\nREGION\nid:owen\n\n00:01.000 --> 00:02.000"
            + " align:start region:owen\n<v.loud Mary Ann>So <c.mary>it</c> was</v> <lang fr>oui</lang>",
        "WEBVTT\n\n0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f/12-0\n00:01.000 --> 00:02.000\n<v A&amp;B>Ma&lrm;ry"
            + " &lt;3 caf&#233; &eacute;t&#x65; &#146;s</v>",
        "WEBVTT\n\nintroduction\n00:01.000 --> 00:02.000\nhi<00:01.500> you\n00:02.000 --> 00:03.000\nso",
        "1\n00:00:01,000 --> 00:00:02,000 X1:40 X2:600\n{\\an8}<font color=\"red\">Ma</font>ry: <i>so</i>\n\n2"
            + "\n00:00:03,000 --> 00:00:04,000\n12\nyears, <laughs> a&amp;b\n",
        "a,b\n\"one, \"\"two\"\"\",\"three\nfour\"\n five ,\n",
        "\uFEFF\"a, x\";b\none;\"two;three\"\n",
        "a\tb\nit's \"so\"\tyes\n"
      })
  void whatTheFormatPutsAroundWordsIsNotMissing(String file) throws Exception {
    assertEquals(Fidelity.COVERED, read(file.getBytes(StandardCharsets.UTF_8)).fidelity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-2", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void charsetMakesNoDifference(String charset) throws Exception {
    String file =
        "Mary: caf\u00E9, \u00FCber and so on, as I said to her \u00E9t\u00E9.\n".repeat(9);
    assertEquals(Fidelity.COVERED, read(file.getBytes(Charset.forName(charset))).fidelity());
  }

  @Test
  void wordsBehindAStyleThatNoBlankLineEndsAreRead() throws Exception {
    String file =
        "WEBVTT\n\nSTYLE\n::cue { color: red }\n00:01.000 --> 00:02.000\n<v Mary>I am here</v>\n\n"
            + "00:03.000 --> 00:04.000\nso";
    Document read = read(file.getBytes(StandardCharsets.UTF_8));
    assertEquals(Fidelity.COVERED, read.fidelity());
    assertEquals("Mary: I am here\nso\n", read.text());
  }

  @Test
  void lineThatTheReaderDoesNotHaveIsMissing() throws Exception {
    Document whole = read("one\ntwo Mary\nthree".getBytes(StandardCharsets.UTF_8));
    Document half = lacking(whole, "one\nthree");
    DecodedText decoded = new TextDecoder().decode(whole.source().bytes()).orElseThrow();
    Document checked = TextOpinion.text(half, decoded, TextOpinion::lines);
    assertEquals("one\nthree\ntwo Mary", checked.text());
    assertTrue(checked.parts().get(1).anchors().isEmpty());
  }

  @Test
  void cellThatTheReaderDoesNotHaveIsMissing() throws Exception {
    Document whole = read("a;b\none;two, Mary\nthree;\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(Format.CSV, whole.format());
    DecodedText decoded = new TextDecoder().decode(whole.source().bytes()).orElseThrow();
    Document checked = TextOpinion.cells(lacking(whole, "a\nb\none\nthree"), decoded, ';');
    assertEquals("a\nb\none\nthree\ntwo, Mary", checked.text());
  }

  @RepeatedTest(60)
  void anyTextIsCovered(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    String file = "Mary: so\n" + "a".repeat(chance.below(9)) + chance.text(4000);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        Fidelity.COVERED,
        read(bytes).fidelity(),
        () -> "seed " + repetition.getCurrentRepetition());
  }

  private Document read(byte[] file) throws Exception {
    return readers.read(new SourceFile("a file", file));
  }

  private static Document lacking(Document whole, String text) {
    TextPart part = TextPart.of(Kind.BODY, new Span(0, text.length()), List.of());
    return new Document(whole.source(), whole.format(), text, List.of(part), Fidelity.COVERED);
  }
}
