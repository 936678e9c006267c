package org.sottovoce.desktop.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.TestEngine;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.task.SilentDisplay;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.model.joint.Preset;

class FileQueueTest {

  @TempDir Path folder;

  private final Desk desk = new Desk(TestReviews.session(), () -> {});

  private FileQueue.Report take(Path... paths) throws Exception {
    CompletableFuture<FileQueue.Report> report = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () ->
            new FileQueue(
                    desk,
                    new TestEngine(),
                    new TaskRunner(new SilentDisplay()),
                    () -> Preset.BALANCED,
                    report::complete)
                .take(List.of(paths)));
    return report.get(20, TimeUnit.SECONDS);
  }

  private List<String> names() {
    return desk.review().documents().stream()
        .map(document -> document.document().document().source().name())
        .toList();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Tom rang.");
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("c.txt"), "Mary Whitaker wrote.");

    FileQueue.Report report = take(folder, folder.resolve("d.txt"));

    assertEquals(
        new FileQueue.Report(
            2,
            List.of(
                "b.txt is empty: there is nothing to de-identify.",
                "d.txt does not exist: check the path."),
            List.of()),
        report);
    assertEquals(List.of("a.txt", "c.txt"), names());
  }

  @Test
  void theFirstDocumentIsSeenAtAGlanceBeforeItIsThere() throws Exception {
    List<String> seen = new ArrayList<>();
    desk.onChange(
        change ->
            seen.add(
                desk.isPreview() + " " + change.after().page().orElseThrow().mentions().size()));
    Path file = Files.writeString(folder.resolve("a.txt"), "Mary Whitaker, Tom and Hexley.");
    take(file);
    assertEquals(List.of("true 2", "false 3"), seen);
  }

  @Test
  void foldersAreWalkedButHiddenAndLockFilesAreNobodysDocuments() throws Exception {
    Path below = Files.createDirectories(folder.resolve("x/y"));
    Files.writeString(below.resolve("deep.txt"), "Tom rang.");
    Files.writeString(folder.resolve(".hidden.txt"), "Tom rang twice.");
    Files.writeString(folder.resolve("~$deep.txt"), "Tom rang thrice.");
    assertEquals(new FileQueue.Report(1, List.of(), List.of()), take(folder));
    assertEquals(List.of("deep.txt"), names());
  }

  @Test
  void theSameFileIsTakenInOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Tom rang.");
    take(file);
    assertEquals(
        new FileQueue.Report(0, List.of("a.txt is in this study already."), List.of()), take(file));
  }
}
