package org.sottovoce.desktop.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.release.FreshFolder.State;

class FreshFolderTest {

  @TempDir Path place;

  @Test
  void theWantedNameIsProposedUntilSomethingHasIt() throws IOException {
    Path wanted = place.resolve("release");
    assertEquals(wanted, FreshFolder.near(wanted));
    Files.createDirectory(wanted);
    assertEquals(place.resolve("release-2"), FreshFolder.near(wanted));
    Files.createFile(place.resolve("release-2"));
    assertEquals(place.resolve("release-3"), FreshFolder.near(wanted));
  }

  @Test
  void whatIsAtAPlaceIsToldApart() throws IOException {
    assertEquals(State.EMPTY, FreshFolder.state(place.toString()));
    Path file = Files.createFile(place.resolve("file"));
    assertEquals(State.FULL, FreshFolder.state(" " + place + " "));
    assertEquals(State.FILE, FreshFolder.state(file.toString()));
    assertEquals(State.NEW, FreshFolder.state(place.resolve("new").toString()));
    assertEquals(State.UNUSABLE, FreshFolder.state(" "));
    assertEquals(State.UNUSABLE, FreshFolder.state("a\0b"));
  }
}
