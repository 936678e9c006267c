package org.sottovoce.mention;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesFileTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("names.txt"), text);
  }

  @Test
  void namesAreReadInOrder() throws Exception {
    Path file =
        file("\uFEFFMary Whitaker\tPERSON\r\n\n# the street\n 9 Larkspur Close \t address\n");
    assertEquals(
        List.of(
            new KnownName("Mary Whitaker", IdentifierType.PERSON),
            new KnownName("9 Larkspur Close", IdentifierType.ADDRESS)),
        NamesFile.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tilda", "Tilda PERSON", "Tilda\tPERSOON", "\tPERSON", "--\tPERSON"})
  void badLineIsNamedByFileAndNumberAndNeverQuoted(String line) throws IOException {
    Path file = file("Omar\tPERSON\n" + line + "\n");
    BadNamesFile bad = assertThrows(BadNamesFile.class, () -> NamesFile.read(file));
    assertTrue(bad.getMessage().startsWith(file + ", line 2: "), bad.getMessage());
    assertFalse(bad.getMessage().contains("Tilda"), bad.getMessage());
  }

  @Test
  void otherEncodingsAndMissingFilesAreNamed() throws IOException {
    Path western = folder.resolve("western.txt");
    Files.write(western, "Zo\u00eb\tPERSON".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        western + " is not in UTF-8: save it as UTF-8 text",
        assertThrows(BadNamesFile.class, () -> NamesFile.read(western)).getMessage());
    Path missing = folder.resolve("missing.txt");
    assertEquals(
        missing + " could not be read: check the path",
        assertThrows(BadNamesFile.class, () -> NamesFile.read(missing)).getMessage());
  }

  @Test
  void whatIsTooLargeForAListIsNotLoaded() throws IOException {
    Path large = folder.resolve("film.mp4");
    try (FileChannel channel = FileChannel.open(large, CREATE, WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), 3L << 30); // the disk holds that byte alone
    }
    assertEquals(
        large + " is too large for a list of names: check the path",
        assertThrows(BadNamesFile.class, () -> NamesFile.read(large)).getMessage());
  }
}
