package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.samples.Sample;

final class SamplesReleaseTest {

  private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)";

  @TempDir private static Path folder;
  private static CommandRun run;
  private static Map<String, String> released;
  private static Set<String> direct;

  @BeforeAll
  static void releaseTheSamples() throws IOException, UnreadableGold {
    run = CommandRun.of("redact", Sample.FOLDER, "-o", folder.resolve("out"), "--json");
    released = ReleasedText.of(folder.resolve("out/release"));
    direct = DirectSurfaces.suggestedEverywhere(folder.resolve("found.jsonl"));
  }

  @Test
  void everySampleIsReleasedUnderANeutralNameWithLogAndReadme() {
    assertEquals(List.of(), run.err());
    assertEquals(0, run.exit());
    assertEquals(
        Set.of(
            "T01.odt",
            "T02.docx",
            "T03.pdf",
            "T04.txt",
            "T05.srt",
            "T06.vtt",
            "README.md",
            "redaction-log.csv"),
        released.keySet());
  }

  @Test
  void oneLineOfJsonTellsOfEachSample() throws IOException, UnreadableGold {
    List<Sample> samples = Sample.all();
    assertEquals(samples.size(), run.out().size());
    for (int i = 0; i < samples.size(); i++) {
      String line = run.out().get(i);
      assertTrue(
          Pattern.matches(
              "\\{\"input\":\"\\Q"
                  + samples.get(i).file()
                  + "\\E\",\"status\":\"released\",\"output\":\"release/T0"
                  + (i + 1)
                  + "\\.[a-z]+\",\"segments\":\\d+,\"suggestions\":\\d+,\"replaced\":\\d+,"
                  + "\"leakCheck\":\"passed\",\"form\":\"(kept|new)\"(,\"notKept\":\\[.*])?}",
              line),
          line);
    }
  }

  @Test
  void noDirectIdentifierThatWasSuggestedIsInAnyReleasedFile() {
    assertTrue(direct.size() > 60, () -> "too few surfaces to mean anything: " + direct.size());
    assertEquals(List.of(), found(released));
  }

  @Test
  void theSameSearchFindsThemInTheOriginals() throws IOException {
    assertTrue(found(ReleasedText.of(Sample.FOLDER)).size() > direct.size() / 2);
  }

  @Test
  void onePersonHasOnePseudonymInAllDocuments() {
    String interviewer = first("T06.vtt", "00:07.480 " + NAME + ":");
    assertEquals(interviewer, first("T02.docx", "Transcribed by " + NAME + ","));
    assertEquals(interviewer, first("T01.odt", "Written up by " + NAME + " \\("));
    String vicar = first("T04.txt", "days\\? " + NAME + ":");
    assertEquals(vicar, first("T01.odt", "the vicar, (?:Rev\\. )?" + NAME));
    String driver = first("T03.pdf", "P1: ?I'm " + NAME + "\\.");
    assertEquals(
        driver.toLowerCase(Locale.ROOT),
        first("T05.srt", "my name is ([\\p{Ll}'’-]+ [\\p{Ll}'’-]+) i came"));
  }

  @ParameterizedTest
  @CsvSource({"pdf, .pdf", "docx, .docx", "txt, .txt"})
  void everyFormatIsCleanAndTheKeyFindsNothingInItButMuchInTheOriginals(
      String format, String extension) throws IOException {
    Path place = Files.createDirectory(folder.resolve(format));
    Path passphrase = Files.writeString(place.resolve("passphrase.txt"), "correct horse\n");
    Path key = place.resolve("key.zip");
    Path out = place.resolve("out");
    CommandRun redaction =
        CommandRun.of(
            "redact",
            Sample.FOLDER,
            "-o",
            out,
            "--replace",
            "marker",
            "--format",
            format,
            "--key",
            key,
            "--key-passphrase-file",
            passphrase);
    assertEquals(new CommandRun(0, List.of(), List.of()), redaction);
    Map<String, String> texts = ReleasedText.of(out.resolve("release"));
    assertEquals(6, texts.keySet().stream().filter(name -> name.endsWith(extension)).count());
    assertEquals(List.of(), found(texts));
    assertEquals(0, check(out.resolve("release"), key, passphrase).exit());
    CommandRun originals = check(Sample.FOLDER, key, passphrase);
    assertEquals(4, originals.exit());
    assertTrue(originals.out().size() > 100, () -> "leaks told: " + originals.out().size());
  }

  private static CommandRun check(Path files, Path key, Path passphrase) {
    return CommandRun.of("check", files, "--key", key, "--key-passphrase-file", passphrase);
  }

  /** Which surfaces are in which files: none, one hopes, so that to quote them is no harm. */
  private static List<String> found(Map<String, String> texts) {
    List<String> found = new ArrayList<>();
    for (String surface : new TreeSet<>(direct)) {
      Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])\\Q" + surface + "\\E(?![\\p{L}\\p{N}])");
      texts.forEach(
          (file, text) -> {
            if (whole.matcher(text).find()) {
              found.add(file + ": " + surface);
            }
          });
    }
    return found;
  }

  private static String first(String file, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(released.get(file));
    assertTrue(matcher.find(), () -> file + " has no " + pattern);
    return matcher.group(1);
  }
}
