package org.sottovoce.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What Jazzer calls. The system property {@code fuzz.target} names the {@link Target}; seeds are
 * laid into {@code target/fuzz/NAME/corpus}, and each file that broke something is kept beside it.
 */
public final class JazzerEntry {

  private static final Target TARGET =
      Target.valueOf(System.getProperty("fuzz.target").toUpperCase(Locale.ROOT));
  private static final Path FOLDER =
      Path.of(System.getProperty("fuzz.folder"), System.getProperty("fuzz.target"));

  private JazzerEntry() {}

  /** Lays out the seeds. */
  public static void fuzzerInitialize() throws IOException {
    Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
    List<byte[]> seeds = TARGET.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    boolean held = false;
    try {
      TARGET.runQuickly(input);
      held = true;
    } finally {
      if (!held) {
        String name = "found-" + Integer.toHexString(Arrays.hashCode(input));
        Files.write(FOLDER.resolve(name), TARGET.file(input));
      }
    }
  }
}
