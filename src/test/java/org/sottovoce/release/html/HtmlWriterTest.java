package org.sottovoce.release.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.Segmenter;

class HtmlWriterTest {

  private static final String NAME = "Quillfeather";
  private final HtmlReader reader = new HtmlReader();
  private final HtmlWriter writer = new HtmlWriter();

  static Stream<String> reviewed() {
    return Stream.of(
        "<p>Quillfeather</p>",
        "<p>Quill<b>feath</b>er</p>",
        "<p>Quill&shy;<!-- x -->feather</p>".replace("&shy;", ""),
        "<p>&#81;uillf&#x65;ather</p>",
        "<p title='Quill\u0001feather'>x</p>",
        "<h1>Quillfeather</h1>",
        "<ul><li>Quillfeather</ul>",
        "<table><tr><td>a<td>Quillfeather</table>",
        "<table><caption>Quillfeather</caption><tr><td>a</table>",
        "<title>Quillfeather</title>",
        "<pre>a\n  Quillfeather\n</pre>",
        "<textarea>Quillfeather</textarea>",
        "<select><option>Quillfeather</select>",
        "<p hidden>Quillfeather</p>",
        "<p style='display:none'>Quillfeather</p>",
        "<noscript><p>Quillfeather</p></noscript>",
        "<custom-tag>Quillfeather</custom-tag>",
        "<del>Quillfeather</del>",
        "<button>Quillfeather</button>",
        "<p>x<img alt='Quillfeather'></p>",
        "<p title=Quillfeather>x</p>",
        "<input placeholder='Quillfeather'>",
        "<input type=text value='Quillfeather'>",
        "<p aria-label=\"Quillfeather\">x</p>",
        "<a href='https://x.example/Quillfeather?a=1&amp;b=2'>x</a>",
        "<a href=mailto:Quillfeather@x.example>x</a>",
        "<p><![CDATA[Quillfeather]]></p>",
        "<p>before Quillfeather<p>unclosed <b>Quillfeather",
        "<p>1 < 2 & Quillfeather &copy Quillfeather</p>");
  }

  @ParameterizedTest
  @MethodSource("reviewed")
  void nameThatIsReviewedIsReplacedInItsPlace(String place) throws Exception {
    String released = released(page(place), NAME, "[Person 1]");
    assertTrue(released.contains("[Person 1]"), released);
    assertGone(released);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- Quillfeather -->",
        "<!-- > Quillfeather --!>",
        "<?php Quillfeather ?>",
        "<script>var a = 'Quillfeather';</script>",
        "<script type='application/ld+json'>{\"name\":\"Quillfeather\"}</script>",
        "<style>.Quillfeather { color: red } /* Quillfeather */ p { font-family: Quillfeather }"
            + " @import 'Quillfeather.css'; a::after { content: 'Quillfeather' }</style>",
        "<meta name=author content=Quillfeather>",
        "<link rel=author href=Quillfeather.html>",
        "<base href='https://Quillfeather.example/'>",
        "<p data-speaker=Quillfeather>x</p>",
        "<p onclick=\"say('Quillfeather')\">x</p>",
        "<p class='Quillfeather' id=Quillfeather>x</p>",
        "<a name=Quillfeather>x</a><a href='#Quillfeather'>y</a>",
        "<a href=\"javascript:say('Quillfeather')\">x</a>",
        "<a ping=Quillfeather target=Quillfeather rel=Quillfeather download=Quillfeather>x</a>",
        "<p Quillfeather=1 unknown='Quillfeather'>x</p>",
        "<Quillfeather>x</Quillfeather>",
        "<p style='font-family: Quillfeather; --Quillfeather: 1; color: Quillfeather'>x</p>",
        "<p style=\"background: url('Quillfeather.png')\">x</p>",
        "<iframe src=Quillfeather.html title=Quillfeather>Quillfeather</iframe>",
        "<object data=Quillfeather><p>Quillfeather</p></object>",
        "<svg><title>Quillfeather</title><text>Quillfeather</text></svg>",
        "<math><mi>Quillfeather</mi></math>",
        "<template><p>Quillfeather</p></template>",
        "<video src=Quillfeather.mp4><track label=Quillfeather></video>",
        "<img src=Quillfeather.jpg srcset='Quillfeather 2x' width=40>",
        "<img src='data:image/png;base64,UXVpbGxmZWF0aGVy'>",
        "<input type=hidden value=Quillfeather>",
        "<form action=Quillfeather><input name=Quillfeather></form>",
        "<time datetime=Quillfeather>noon</time>",
        "<q cite=Quillfeather>x</q>",
        "<map name=Quillfeather><area alt=Quillfeather href=Quillfeather></map>",
        "<p lang=Quillfeather>x</p>",
        "<p>x<br title=Quillfeather>y</p>",
        "</p Quillfeather>",
        "<!DOCTYPE Quillfeather>"
      })
  void nameThatNoReaderSeesIsDroppedByRule(String place) throws Exception {
    String page = page(place);
    RedactedDocument document = Edited.without(Edited.read(reader, page), "none", "x");
    assertEquals(Fidelity.COVERED, document.original().document().fidelity());
    assertGone(new String(writer.write(document), StandardCharsets.UTF_8));
  }

  private static String page(String place) {
    return "<!DOCTYPE html><html><head><title>T</title></head><body><p>Words before.</p>"
        + place
        + "<p>Words behind.</p></body></html>";
  }

  private static void assertGone(String released) {
    String lower = released.toLowerCase(java.util.Locale.ROOT);
    for (String trace : List.of("quillfeather", "uxvpbgxmzwf0agvy", "feath", "&#81;")) {
      assertFalse(lower.contains(trace), () -> trace + " in " + released);
    }
    assertTrue(released.contains("Words before.") && released.contains("Words behind."), released);
  }

  private String released(String page, String surface, String text) throws Exception {
    RedactedDocument document = Edited.without(Edited.read(reader, page), surface, text);
    byte[] released = writer.write(document);
    assertEquals(document.text().text(), again(released));
    return new String(released, StandardCharsets.UTF_8);
  }

  private String again(byte[] released) throws UnreadableDocument {
    return reader.read(new SourceFile("again", released)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "a<noscript>Quillfeather</noscript>b | a/Quillfeather/b",
        "a<button>Quillfeather</button>b | a/Quillfeather/b",
        "a<ruby>b<rp>(</rp><rt>Quill<br>feather</rt><rp>)</rp></ruby>c d | abc d/(/Quill feather/)",
        "a<ruby>b<rt>c<rt>Quillfeather</ruby>d | abd/c/Quillfeather",
        "Quill<wbr>feather | Quillfeather",
        "Quill<i>feather</i> | Quillfeather"
      })
  void whatStandsApartOnThePageIsNoneOfTheWordBesideIt(String line, String read) throws Exception {
    String page = "<!DOCTYPE html><p>" + line + "</p>";
    var document = Edited.read(reader, page);
    assertEquals(Fidelity.COVERED, document.document().fidelity());
    assertEquals(read.replace('/', '\n'), document.document().text().strip());
    String surface = read.contains("Quill feather") ? "Quill feather" : NAME;
    assertFalse(released(page, surface, "[P1]").contains("feather"));
  }

  @Test
  void lookOfTheOriginalStays() throws Exception {
    String page =
        """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN" "http://www.w3.org/TR/REC-html40/strict.dtd">
        <html><head><meta charset="UTF-8" />
        <style>p, .turn { white-space: pre-wrap; mso-x: 1 }</style></head>
        <body style="font-family: 'Arial'; color: #78909C"><p class="turn"><a name="ts_0_120_S01" >S01: \
        <span style="font-size: 0.8em" >[00:00:12]</span> I am Quillfeather, <b>truly</b>.</a><br />
        <img width=40 height=30 src="face.jpg"></p>
        <table border=1><tr><td colspan=2 align=left>x &amp; y</table></body></html>
        """;
    assertEquals(
        """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN" "http://www.w3.org/TR/REC-html40/strict.dtd">
        <html><head><meta charset="UTF-8">
        <style>
        p, .c1 { white-space: pre-wrap }
        </style></head>
        <body style="font-family: Arial; color: #78909C"><p class="c1"><a name="ts_0_120_">S01: \
        <span style="font-size: 0.8em">[00:00:12]</span> I am [Person 1], <b>truly</b>.</a><br>
        <img width="40" height="30" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAQMAAACTPww9AAAABlBMVEXk5OTk5OSfZT/eAAAAD0lEQVR4nGP4wDABCD8AAAwIAwGCt7YKAAAAAElFTkSuQmCC"></p>
        <table border="1"><tr><td colspan="2" align="left">x &amp; y</table></body></html>
        """
            .replace("strict.dtd\">\n", "strict.dtd\">\n\n"),
        released(page, NAME, "[Person 1]"));
  }

  @Test
  void droppedMarkupLeavesNoMarkupBehind() throws Exception {
    String page = "<p>a <<!-- -->b> &am<!-- -->p; &lt<!-- -->;script&gt; c</p>";
    String released = released(page, "none", "x");
    assertTrue(released.contains("a &lt;b> &amp;amp; &lt;;script&gt; c"), released);
  }

  @Test
  void charsetIsDeclaredAsItIsWritten() throws Exception {
    byte[] bytes =
        "<meta charset=windows-1252><p>Café Quillfeather</p>"
            .getBytes(Charset.forName("windows-1252"));
    var document = new Segmenter().segment(reader.read(new SourceFile("a", bytes)));
    byte[] western = writer.write(Edited.without(document, NAME, "Renée"));
    assertEquals(
        "<html><meta charset=\"windows-1252\"><p>Café Renée</p>",
        new String(western, Charset.forName("windows-1252")));
    byte[] wide = writer.write(Edited.without(document, NAME, "Łucja"));
    assertEquals(
        "<html><meta charset=\"UTF-8\"><p>Café Łucja</p>",
        new String(wide, StandardCharsets.UTF_8));
  }

  @Test
  void controlCharactersAreNotReadAndDoNotTravel() throws Exception {
    String released = released(page("<p>Quill\u0001feather</p>"), NAME, "[P1]");
    assertTrue(released.contains("<p>[P1]</p>"), released);
    assertFalse(released.contains("\u0001"), released);
    assertGone(released);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a", "@", "/*", "{", "a{", "a{}", "@a{"})
  @Timeout(20)
  void sheetThatIsNoneTakesNoLongTime(String rule) throws Exception {
    String page = page("<style>" + rule.repeat(100_000) + "</style><p>Quillfeather</p>");
    assertGone(released(page, NAME, "[Person 1]"));
  }

  @ParameterizedTest
  @CsvSource({"windows-1251,0", "windows-1251,9000", "ISO-8859-6,0", "Shift_JIS,60000"})
  void pageInARareCharsetIsReadAsDeclaredAndReleasedInUtf8(String charset, int before)
      throws Exception {
    String words = charset.startsWith("w") ? "Беседа" : charset.startsWith("I") ? "حديث" : "対話";
    String page =
        "<html><head><style>"
            + " ".repeat(before)
            + "</style><meta http-equiv=Content-Type content='text/html; charset="
            + charset
            + "'></head><p>Quillfeather "
            + words
            + "</p></html>";
    SourceFile source = new SourceFile("a file", page.getBytes(Charset.forName(charset)));
    var document = new Segmenter().segment(reader.read(source));
    byte[] released = writer.write(Edited.without(document, NAME, "Zoltan"));
    assertEquals("Zoltan " + words, again(released).strip());
    assertEquals(
        "Zoltan " + words,
        new DocumentReaders().read(new SourceFile("a", released)).text().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>Quillfeather</p>",
        "<html lang=en><p>Quillfeather</p></html>",
        "<head><title>x</title></head><p>Quillfeather</p>",
        "<div><script>var a;</script><h1>x</h1><p>Quillfeather</p></div>",
        "Quillfeather<h1>x</h1>",
        "<!-- page --><body><p>Quillfeather</p></body>"
      })
  void releasedPageIsOneByItsContent(String page) throws Exception {
    DocumentReaders readers = new DocumentReaders(Map.of(Format.HTML, reader));
    RedactedDocument document = Edited.without(Edited.read(reader, page), NAME, "Zoltan");
    SourceFile released = new SourceFile("a file", writer.write(document));
    assertEquals(Format.HTML, readers.read(released).format());
  }
}
