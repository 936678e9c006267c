package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikaTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<section>Tollby</section><section>Larkholm</section> | Tollby/Larkholm",
        "a<noscript>Tollby</noscript>b | a/Tollby/b",
        "a<iframe srcdoc='<p>x</p>'>Tollby</iframe>b | a/Tollby/b",
        "a<ruby>b<rt>Tollby</rt></ruby>c | abc/Tollby",
        "<svg><text>Tollby</text><text>Larkholm</text></svg> | Tollby/Larkholm",
        "<details><summary>Tollby</summary>Larkholm</details> | Tollby/Larkholm",
        "<label>Tollby</label><textarea>Larkholm</textarea> | Tollby/Larkholm",
        "Toll<b>by</b>, <span>Lark</span>holm | Tollby, Larkholm",
        "Toll<o:p></o:p>by<script>x</script><style>y</style> | Tollby"
      })
  void whatStandsApartOnAPageIsReadApart(String body, String blocks) throws Exception {
    String page =
        "<!DOCTYPE html><html><head><title>t</title></head><body>" + body + "</body></html>";
    SourceFile source = new SourceFile("a", page.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        blocks,
        TikaText.withoutEmbedded(source, GlyphOrder.DRAWN).blocks().stream()
            .map(block -> block.text().strip())
            .collect(Collectors.joining("/")));
  }
}
