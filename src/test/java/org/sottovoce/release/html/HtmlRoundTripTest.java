package org.sottovoce.release.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.RandomText;

/** Random pages with random replacements: what is released is what was reviewed. */
class HtmlRoundTripTest {

  private final HtmlReader reader = new HtmlReader();
  private final HtmlWriter writer = new HtmlWriter();

  @ParameterizedTest
  @CsvSource({
    "<p>So Mary    <b> </b> Quill; who</p>, <p>So [P]<b></b>; who</p>",
    "<p>So Mary<br> Quill; who</p>, <p>So [P]; who</p>",
    "<p>So <b>Mary</b> <br><i>Quill</i>; who</p>, <p>So <b>[P]</b><i></i>; who</p>"
  })
  void whatStandsInsideANameGoesWithIt(String page, String expected) throws Exception {
    SegmentedDocument document = Edited.read(reader, page);
    int start = document.text().indexOf("Mary");
    String surface = document.text().substring(start, document.text().indexOf(';'));
    RedactedDocument redacted = Edited.without(document, surface, "[P]");
    String released = new String(writer.write(redacted), StandardCharsets.UTF_8);
    assertTrue(released.contains(expected), released);
  }

  @RepeatedTest(300)
  void releasedPageReadsAsTheReleasedText(RepetitionInfo repetition)
      throws IOException, UnreadableDocument {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    RedactedDocument document = Edited.randomly(Edited.read(reader, randomPage(chance)), chance);
    if (document.original().document().fidelity() == Fidelity.COVERED) {
      byte[] released = writer.write(document);
      Document again = reader.read(new SourceFile("again", released));
      // The second reader glues some blocks together and makes words of them, without anchors.
      List<String> found =
          again.parts().stream()
              .filter(part -> !part.anchors().isEmpty())
              .map(part -> again.surface(part.span()))
              .toList();
      assertEquals(
          lines(Edited.released(document)),
          lines(found),
          () -> "seed " + repetition.getCurrentRepetition());
    }
  }

  /** White space at the border of a part goes where a replacement took its neighbour. */
  private static List<String> lines(List<String> parts) {
    return parts.stream()
        .map(part -> part.replaceAll("(?U)\\s+", " ").strip())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String randomPage(RandomText chance) {
    String[] pieces = {
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      " <i>",
      "</i> ",
      "<br>",
      "\n",
      "  ",
      "<div>",
      "</div>",
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</table>",
      "<ul><li>",
      "</ul>",
      "<!-- c -->",
      "<script>x</script>",
      "&amp;",
      "&nbsp;",
      "&copy",
      "&#228;",
      "&bogus;",
      "<x-y>",
      "</x-y>",
      "Mary ",
      "Whitaker",
      "1 < 2",
      "a&b",
      "<pre>\n x\r\n  y ",
      "</pre>",
      "<a href='u?a=1&copy=2'>",
      "</a>",
      "<img alt='at &quot;q&quot;'>",
      "<h2 title=\"t 't'\">",
      "</h2>",
      "<textarea> t",
      "</textarea>",
      "<style>p{color:red}</style>",
      "<![CDATA[ c d ]]>",
      "so",
      "\r\n",
      "<select><option>",
      "</select>",
      "<svg>s</svg>",
      "\u00e9"
    };
    StringBuilder page = new StringBuilder("<p>start</p>");
    for (int i = 0; i < 30; i++) {
      page.append(pieces[chance.below(pieces.length)]);
    }
    return page.append("end").toString();
  }
}
