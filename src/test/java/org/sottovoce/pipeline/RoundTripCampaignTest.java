package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.release.ReleaseFormat;

/**
 * Every file below the folder named by the system property {@code sottovoce.documents} through the
 * whole program, each alone and in each form: read, accepted whole, released, checked, read again.
 * None may crash, hang or read otherwise than it was reviewed. The tables go to {@code
 * target/round-trip-same.md} and so on, what became of each file to {@code .tsv} files beside them.
 */
@Tag("campaign")
class RoundTripCampaignTest {

  private static final int PATIENCE_SECONDS = 120;

  /** What no file may come to. */
  private static final Pattern FAULT =
      Pattern.compile("CRASHED|HUNG|UNREADABLE|TIKA SEES|" + ReadBack.OTHERWISE);

  private static final Engine ENGINE = Engine.load(Preset.QUICK);

  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @TempDir private Path scratch;

  @ParameterizedTest
  @EnumSource
  void everyFileIsReleasedOrRefusedWithAReason(ReleaseFormat format)
      throws IOException, InterruptedException {
    String folder = System.getProperty("sottovoce.documents");
    assumeTrue(folder != null, "no documents to run against: set -Dsottovoce.documents");
    RoundTrip trip = new RoundTrip(ENGINE, scratch, format);
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      long start = System.nanoTime();
      String outcome = watched(trip, file);
      long millis = (System.nanoTime() - start) / 1_000_000;
      lines.add(outcome + "\t" + millis + "\t" + file);
      table
          .computeIfAbsent(extension(file), e -> new TreeMap<>())
          .merge(outcome.replaceFirst(";.*", ""), 1, Integer::sum);
      if (FAULT.matcher(outcome).find()) {
        faults.add(outcome + ": " + file.getFileName());
      }
    }
    Files.write(table(format, "tsv"), lines);
    Files.writeString(table(format, "md"), markdown());
    assertEquals(List.of(), faults, "see " + table(format, "tsv"));
  }

  private static Path table(ReleaseFormat format, String extension) {
    String form = format.name().toLowerCase(Locale.ROOT);
    return Path.of("target", "round-trip-" + form + "." + extension);
  }

  private static String watched(RoundTrip trip, Path file) throws InterruptedException {
    FutureTask<String> task = new FutureTask<>(() -> trip.of(file));
    Thread thread = new Thread(task, "round trip");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return "CRASHED; " + e.getCause() + " " + e.getCause().getStackTrace()[0];
    } catch (TimeoutException e) {
      thread.interrupt();
      return "HUNG";
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "none";
  }

  private String markdown() {
    StringBuilder rows = new StringBuilder("| files | outcome | how many |\n|---|---|---:|\n");
    table.forEach(
        (extension, outcomes) ->
            outcomes.forEach(
                (outcome, count) ->
                    rows.append("| ")
                        .append(extension)
                        .append(" | ")
                        .append(outcome)
                        .append(" | ")
                        .append(count)
                        .append(" |\n")));
    return rows.toString();
  }
}
