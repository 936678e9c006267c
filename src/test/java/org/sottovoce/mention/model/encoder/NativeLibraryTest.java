package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

  @Test
  void theFolderBesideTheProgramsJarIsFound(@TempDir Path folder) throws IOException {
    Path natives = Files.createDirectories(folder.resolve("lib").resolve("natives"));
    String jar = folder.resolve("program.jar").toString();
    assertEquals(Optional.of(natives), NativeLibrary.folder("classes", jar));
  }

  @Test
  void classesWithoutAJarHaveNoSuchFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lib").resolve("natives"));
    assertEquals(Optional.empty(), NativeLibrary.folder(folder.resolve("classes").toString()));
  }

  @Test
  void aJarWithoutTheFolderHasNone(@TempDir Path folder) {
    assertEquals(Optional.empty(), NativeLibrary.folder(folder.resolve("p.jar").toString()));
  }
}
