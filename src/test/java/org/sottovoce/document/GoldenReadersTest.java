package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenReadersTest {

  private final DocumentReaders readers = new DocumentReaders();

  @ParameterizedTest
  @CsvSource({"turns.txt", "notes.md", "zoom.vtt", "short.srt", "page.html", "letter.rtf"})
  void fileReadsAsItsGoldenTwin(String name) throws Exception {
    String golden = name.replaceFirst("\\.[a-z]+$", ".expected.txt");
    Document document = readers.read(new SourceFile("no-name", bytes(name)));
    assertEquals(new String(bytes(golden), StandardCharsets.UTF_8), listed(document));
  }

  @ParameterizedTest
  @CsvSource({"turns.txt", "notes.md", "zoom.vtt", "short.srt"})
  void everyAnchoredRunStandsInTheSource(String name) throws Exception {
    byte[] bytes = bytes(name);
    Document document = readers.read(new SourceFile(name, bytes));
    String source = new TextDecoder().decode(bytes).orElseThrow().text();
    for (TextPart part : document.parts()) {
      int at = part.span().start();
      for (Anchor anchor : part.anchors()) {
        String between = document.text().substring(at, anchor.span().start());
        assertEquals(between.isEmpty() ? "" : ": ", between, "without anchor");
        if (!anchor.isUnit() && !anchor.source().in(source).equals("\n")) {
          assertEquals(document.surface(anchor.span()), anchor.source().in(source));
        }
        at = anchor.span().end();
      }
    }
  }

  private static String listed(Document document) {
    StringBuilder list = new StringBuilder();
    list.append(document.format()).append(' ').append(document.fidelity()).append('\n');
    for (TextPart part : document.parts()) {
      list.append(part.kind());
      part.time().ifPresent(t -> list.append(" " + t.startMillis() + "-" + t.endMillis()));
      part.cell()
          .ifPresent(
              c ->
                  list.append(
                      " " + c.table() + "." + c.row() + "." + c.column() + "/" + c.columns()));
      list.append('|').append(document.surface(part.span())).append('\n');
    }
    return list.toString();
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = GoldenReadersTest.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    }
  }
}
