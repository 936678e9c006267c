package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepPictureTest {

  private static final String NAME = "Interview 1 Mary Whitaker.docx";
  private static final Path SAMPLE = Path.of("samples", NAME);

  @TempDir Path folder;

  @Test
  void aPictureThatIsAskedForIsInTheReleaseAndTold() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = redact(out, NAME + ":1");
    assertEquals(0, run.exit());
    assertTrue(run.out().get(0).contains("pictures: 1, of which 1 shown."), run.out().get(0));
    assertTrue(Files.readString(out.resolve("release/README.md")).contains("of which 1 shown"));
    try (ZipFile zip = new ZipFile(out.resolve("release/T01.docx").toString())) {
      assertTrue(zip.stream().anyMatch(e -> e.getName().equals("word/media/picture1.png")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NAME, NAME + ":x", NAME + ":2", "other.docx:1", ":1"})
  void whatIsNoPictureOfAnInputIsWrongUsage(String picture) {
    assertEquals(2, redact(folder.resolve("out"), picture).exit());
    assertTrue(Files.notExists(folder.resolve("out/release")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "txt"})
  void thatAFormatHoldsNoPicturesIsTold(String format) {
    CommandRun run =
        CommandRun.of(
            "redact",
            SAMPLE,
            "-o",
            folder.resolve("out"),
            "--json",
            "--format",
            format,
            "--keep-picture",
            NAME + ":1");
    assertTrue(run.out().get(0).contains("pictures: 1, of which 0 shown."), run.out().get(0));
  }

  @Test
  void aLinkedPictureIsListedAsSuch() throws IOException {
    String page = "<html><body><p>words</p><img src='https://example.org/a.png'></body></html>";
    Path file = Files.writeString(folder.resolve("page.html"), page);
    CommandRun run = CommandRun.of("text", file, "-o", folder.resolve("text"));
    String pictures = "\"pictures\":[{\"number\":1,\"position\":5,\"linked\":true}]";
    assertTrue(run.out().get(0).contains(pictures), run.out().get(0));
  }

  @Test
  void pagesThatAreOnlyScannedAreNamed() throws IOException {
    Path file = Files.write(folder.resolve("part.pdf"), ScannedFile.withPages(true));
    CommandRun text = CommandRun.of("text", file, "-o", folder.resolve("text"));
    assertEquals(0, text.exit());
    assertTrue(text.out().get(0).endsWith("\"scannedPages\":[2]}"), text.out().get(0));
    assertTrue(String.join("", text.err()).contains("1 scanned page without text (page 2)"));
    Path found = folder.resolve("found.jsonl");
    CommandRun detect = CommandRun.of("detect", file, "-o", found);
    assertTrue(String.join("", detect.err()).contains("(page 2)"));
    CommandRun redact = CommandRun.of("redact", file, "-o", folder.resolve("out"), "--json");
    String line = redact.out().get(0);
    assertTrue(line.contains("not read: 1 scanned page without text (page 2)."), line);
    assertTrue(line.contains("\"scannedPages\":[2]"), line);
  }

  @Test
  void aFileThatIsOnlyScannedIsRefusedWithTheCure() throws IOException {
    Path file = Files.write(folder.resolve("scan.pdf"), ScannedFile.withPages(false));
    CommandRun run = CommandRun.of("redact", file, "-o", folder.resolve("out"), "--json");
    assertEquals(3, run.exit());
    assertTrue(run.out().get(0).contains("\"reason\":\"SCANNED\""), run.out().get(0));
    assertTrue(String.join("", run.err()).contains("run text recognition (OCR) on it"));
  }

  @Test
  void theTextCommandListsPictures() {
    CommandRun run = CommandRun.of("text", SAMPLE, "-o", folder.resolve("text"));
    assertTrue(
        run.out().get(0).contains("\"number\":1,\"position\":2247,\"type\":\"image/png\""),
        run.out().get(0));
  }

  private static CommandRun redact(Path out, String picture) {
    return CommandRun.of("redact", SAMPLE, "-o", out, "--json", "--keep-picture", picture);
  }
}
