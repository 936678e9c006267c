package org.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.review.ReviewSession;

class CrashTest {

  private static final long SEED = 21;
  private static final int ACKNOWLEDGED = 25;

  @TempDir Path temporary;

  @Test
  void whatWasAcknowledgedSurvivesAKilledProcess()
      throws IOException, InterruptedException, StudyFailure {
    Path folder = temporary.resolve("crash.sottovoce");
    int kept = killAfter(ACKNOWLEDGED, folder);
    try (Study study = Study.open(folder, StudyTest.PASSPHRASE, StudyTest.READING)) {
      int found = study.session().events().size();
      assertTrue(found >= kept, found + " events of " + kept);
      ReviewSession same = new ReviewSession(study.session().start(), "R1", () -> null);
      same.replay(study.session().events());
      assertEquals(same.review(), study.session().review());
    }
  }

  /** Lets a worker acknowledge some events, kills it mid-work, and says how many it did. */
  private static int killAfter(int events, Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process worker =
        new ProcessBuilder(
                List.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    CrashWorker.class.getName(),
                    folder.toString(),
                    Long.toString(SEED)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = 0;
    try (BufferedReader lines = worker.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && last < events) {
        last = Integer.parseInt(line);
        line = last < events ? lines.readLine() : line;
      }
    } finally {
      worker.destroyForcibly().waitFor();
    }
    assertEquals(events, last, "the worker ended by itself");
    return last;
  }
}
