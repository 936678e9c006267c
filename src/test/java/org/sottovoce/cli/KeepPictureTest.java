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
