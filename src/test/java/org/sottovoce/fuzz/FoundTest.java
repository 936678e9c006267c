package org.sottovoce.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that a campaign found to break something, and that was mended. */
class FoundTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/sottovoce/fuzz/found");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(10)
  void whatWasFoundHoldsNow(Path file) throws IOException {
    AnyFile.of().check(Files.readAllBytes(file));
  }
}
