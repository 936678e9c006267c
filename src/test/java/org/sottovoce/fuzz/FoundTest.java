package org.sottovoce.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that a campaign found to break something, and that was mended. Those that were not
 * found by a reader or writer lie in a folder that is called like their target.
 */
class FoundTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/sottovoce/fuzz/found");

  static Stream<Path> files() throws IOException {
    assertNotEquals(0, Target.values().length); // loaded before any time is taken
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(10)
  void whatWasFoundHoldsNow(Path file) throws IOException {
    claim(file.getParent()).check(Files.readAllBytes(file));
  }

  private static Claim claim(Path folder) {
    String name = folder.getFileName().toString();
    return folder.equals(FOLDER)
        ? AnyFile.of()
        : Target.valueOf(name.toUpperCase(Locale.ROOT))::check;
  }
}
