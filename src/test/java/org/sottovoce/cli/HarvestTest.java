package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.pipeline.FormatCatalogue;

final class HarvestTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Terminal silent() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Terminal(nowhere, nowhere);
  }

  @Test
  void copiesOfAFileAreOneDocumentAndTwoInputs() throws IOException {
    Path first = file("a.txt", "We met in spring.\n");
    Path copy = file("b.txt", "We met in spring.\n");
    Path other = file("c.txt", "We met in autumn.\n");
    Harvest harvest = Harvest.of(List.of(first, copy, other), FormatCatalogue.intake(), silent());
    assertEquals(3, harvest.read().size());
    assertEquals(
        List.of("We met in spring.", "We met in autumn."),
        harvest.documents().stream().map(document -> document.text().strip()).toList());
  }
}
