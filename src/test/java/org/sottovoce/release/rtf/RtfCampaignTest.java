package org.sottovoce.release.rtf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.rtf.CheckedRtfReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

/** Reads and writes every real RTF below the folder that {@code sottovoce.documents} names. */
@Tag("campaign")
class RtfCampaignTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{2,}");

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> eachFileIsReleasedOrRefusedWithAReason() throws IOException {
    String folder = System.getProperty("sottovoce.documents");
    if (folder == null) {
      // A factory that is skipped itself is not counted; a test of it is.
      return Stream.of(
          DynamicTest.dynamicTest(
              "real documents", () -> assumeTrue(false, "sottovoce.documents names no folder")));
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files = walk.filter(path -> path.toString().endsWith(".rtf")).sorted().toList();
    }
    Stream<DynamicTest> tests =
        files.stream()
            .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> release(f)));
    Path table = Path.of("target", "rtf-campaign.txt");
    return Stream.concat(
        tests,
        Stream.of(
            DynamicTest.dynamicTest("table", () -> Files.writeString(table, outcomes.toString()))));
  }

  private void release(Path file) throws IOException {
    DocumentReaders readers = new DocumentReaders(Map.of(Format.RTF, new CheckedRtfReader()));
    Document document;
    try {
      SourceFile source = SourceFile.load(file);
      document = assertTimeoutPreemptively(LIMIT, () -> readers.read(source));
    } catch (UnreadableDocument e) {
      outcomes.merge(e.reason().name(), 1, Integer::sum);
      return;
    }
    if (!document.releasableInPlace()) {
      outcomes.merge(document.fidelity().name(), 1, Integer::sum);
      return;
    }
    RedactedDocument redacted = RtfRedactions.of(document, replacements(document));
    byte[] released = new RtfInPlaceWriter().write(redacted);
    save(file, released);
    assertArrayEquals(released, new RtfInPlaceWriter().write(redacted), "other bytes");
    assertEquals(RtfRedactions.runningText(redacted), RtfRedactions.runningText(read(released)));
    outcomes.merge("RELEASED", 1, Integer::sum);
  }

  /** Keeps a release for looking at, where {@code sottovoce.released} names a folder. */
  private static void save(Path file, byte[] released) throws IOException {
    String folder = System.getProperty("sottovoce.released");
    if (folder != null) {
      Files.write(Path.of(folder, file.getFileName().toString()), released);
    }
  }

  private static Document read(byte[] released) {
    try {
      return RtfRedactions.read(released);
    } catch (UnreadableDocument e) {
      throw new AssertionError("the release cannot be read", e);
    }
  }

  private static List<Replacement> replacements(Document document) {
    Random random = new Random(7);
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = WORD.matcher(document.text());
    while (matcher.find()) {
      if (random.nextInt(3) == 0) {
        Span span = new Span(matcher.start(), matcher.end());
        replacements.add(RtfRedactions.replacement(span, "[person " + replacements.size() + "]"));
      }
    }
    return replacements;
  }
}
