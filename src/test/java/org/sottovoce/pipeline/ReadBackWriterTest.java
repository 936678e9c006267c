package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.release.Edited;
import org.sottovoce.release.FormUnkept;
import org.sottovoce.release.RedactedDocument;

class ReadBackWriterTest {

  private static final String PAGE =
      "<!DOCTYPE html>\n<html><body><p>So Quillfeather said.</p><p>It rained.</p></body></html>\n";

  /** Written as it should be, with other blanks, and without what goes by rule. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><p>So [P1] said.</p><p>It rained.</p></body></html>",
        "<!DOCTYPE html><html><body><p>So   [P1]\n said.</p>\n\n<p>It rained.</p></body></html>"
      })
  void whatReadsAsReviewedIsWritten(String written) throws Exception {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(bytes, new ReadBackWriter(document -> bytes).write(redacted()));
  }

  /** A word, a paragraph, the replacement or everything lost; something added; no page at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><p>So [P1].</p><p>It rained.</p></body></html>",
        "<!DOCTYPE html><html><body><p>So [P1] said.</p></body></html>",
        "<!DOCTYPE html><html><body><p>So said.</p><p>It rained.</p></body></html>",
        "<!DOCTYPE html><html><body></body></html>",
        "<!DOCTYPE html><html><body><p>So [P1] said.</p><p>It rained twice.</p></body></html>",
        ""
      })
  void whatReadsOtherwiseIsGivenUp(String written) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertThrows(FormUnkept.class, () -> new ReadBackWriter(document -> bytes).write(redacted()));
  }

  @Test
  void nothingMayBeLeftWhereAllIsRemoved() throws Exception {
    String page = "<!DOCTYPE html><html><body><p>Quillfeather</p></body></html>";
    RedactedDocument nothing =
        Edited.without(FormatCatalogue.intake().read(file(page)), "Quillfeather", "");
    byte[] bytes =
        "<!DOCTYPE html><html><body><p></p></body></html>".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(bytes, new ReadBackWriter(document -> bytes).write(nothing));
  }

  @Test
  void aNameOverTwoPartsCountsOnce() throws Exception {
    String page = "<!DOCTYPE html><html><body><p>So Quilla</p><p>Feather said.</p></body></html>";
    Pattern name = Pattern.compile("Quilla\\s+Feather");
    RedactedDocument named =
        Edited.without(FormatCatalogue.intake().read(file(page)), name, "[P1]");
    String written = "<!DOCTYPE html><html><body><p>So [P1]</p><p> said.</p></body></html>";
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(bytes, new ReadBackWriter(document -> bytes).write(named));
  }

  private static RedactedDocument redacted() throws UnreadableDocument {
    return Edited.without(FormatCatalogue.intake().read(file(PAGE)), "Quillfeather", "[P1]");
  }

  private static SourceFile file(String page) {
    return new SourceFile("page.html", page.getBytes(StandardCharsets.UTF_8));
  }
}
