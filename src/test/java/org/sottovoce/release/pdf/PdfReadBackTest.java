package org.sottovoce.release.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.RedactedDocument;

/** What other readers see in the file. */
class PdfReadBackTest {

  private final RedactedDocument document =
      new Transcripts()
          .part(
              Kind.BODY, "Interviewer: Where did Mary grow up? Fifty-five offices away, she said.")
          .part(
              Kind.BODY,
              "P1: In the caf\u00e9 \u2013 \u03b8\u03ac\u03bb\u03b1 \u043c\u043e\u0440\u0435.")
          .row(1, 0, "Year", "Where")
          .row(1, 1, "1979", "At the mill")
          .part(Kind.FOOTNOTE, "As told to Mary.")
          .document();
  private final byte[] pdf;

  PdfReadBackTest() throws Exception {
    pdf = new PdfWriter(Transcripts.IMPRINT).write(document);
  }

  /** The page of the transcript: its words, its numbers and its foot, and nothing else. */
  private static String page() {
    return "Transcript 1 Interviewer: Where did [person 1] grow up? Fifty-five offices away, she said."
        + " 2 P1: In the caf\u00e9 \u2013 \u03b8\u03ac\u03bb\u03b1 \u043c\u043e\u0440\u0435. 3 Year Where 5 1979 At the mill Footnotes 7 As told to [person 1]. 5"
        + " T01 \u00b7 de-identified transcript page 2 of 2";
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String lastPage(String text) {
    String all = squeezed(text);
    int start = all.lastIndexOf("Transcript1");
    assertTrue(start >= 0, all);
    return all.substring(start);
  }

  @Test
  void ourOwnReaderSeesTheSameWords() throws Exception {
    String read = new DocumentReaders(Map.of()).read(new SourceFile("T01.pdf", pdf)).text();
    String all = lastPage(read);
    assertTrue(all.startsWith(squeezed(page())), all);
  }

  @Test
  void pdftotextSeesTheSameWords(@TempDir Path folder) throws Exception {
    Path tool = Path.of("/usr/bin/pdftotext");
    assumeTrue(Files.isExecutable(tool), "pdftotext is not on this machine");
    Path file = folder.resolve("T01.pdf");
    Files.write(file, pdf);
    Path text = folder.resolve("T01.txt");
    List<String> command = List.of(tool.toString(), "-raw", file.toString(), text.toString());
    assertEquals(0, new ProcessBuilder(command).start().waitFor());
    assertEquals(squeezed(page()), lastPage(Files.readString(text)));
  }
}
