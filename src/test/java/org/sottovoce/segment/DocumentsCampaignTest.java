package org.sottovoce.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

/**
 * Reads and segments every file below the folder named by the system property {@code
 * sottovoce.documents}: each is read or refused with a reason, and none takes over 20 seconds.
 */
@Tag("campaign")
class DocumentsCampaignTest {

  private static final long LONGEST_MILLIS = 20_000;

  private final DocumentReaders readers = new DocumentReaders();
  private final Segmenter segmenter = new Segmenter();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyFileIsReadOrRefusedWithAReason(TestReporter reporter) throws IOException {
    String folder = System.getProperty("sottovoce.documents");
    assumeTrue(folder != null, "no documents to run against: set -Dsottovoce.documents");
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      paths.filter(Files::isRegularFile).sorted().forEach(this::check);
    }
    Path report = Path.of("target", "documents-campaign.tsv");
    Files.write(report, lines);
    reporter.publishEntry("outcomes", outcomes.toString());
    assertEquals(List.of(), faults, () -> "see " + report);
  }

  private void check(Path path) {
    long start = System.nanoTime();
    String outcome = outcome(path);
    long millis = (System.nanoTime() - start) / 1_000_000;
    outcomes.merge(outcome, 1, Integer::sum);
    lines.add(outcome + "\t" + millis + "\t" + path);
    if (outcome.startsWith("FAULT") || millis > LONGEST_MILLIS) {
      faults.add(outcome + " after " + millis + " ms: " + path.getFileName());
    }
  }

  private String outcome(Path path) {
    try {
      Document document = readers.read(SourceFile.load(path));
      segmenter.segment(document);
      return "read " + document.format();
    } catch (UnreadableDocument e) {
      return "refused " + e.reason();
    } catch (RuntimeException | Error e) {
      // What the campaign is for: anything that is no refusal.
      return "FAULT " + e;
    }
  }
}
