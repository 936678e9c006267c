package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.PipelineEngine;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.release.key.KeyReader;

/** The key from the release dialog, with the real engine. */
@DisplayTest
class ReleaseKeyTest {

  private static final String PASSPHRASE = "four brown hares";

  private static Engine engine;

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void loadTheEngine() {
    FailOnThreadViolationRepaintManager.install();
    engine = PipelineEngine.start(Progress.none());
  }

  @BeforeEach
  void open() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file, "Interviewer: Who are you?\nMary Whitaker: My name is Mary Whitaker.\n");
    editor = new EditorDriver(engine, List.of(file));
    EditorDriver.until("the document", editor::tally, tally -> tally.startsWith("0 of"));
    EditorDriver.until(
        "the whole of it",
        () -> GuiActionRunner.execute(() -> editor.window().label("hint").target().getText()),
        "One document was added."::equals);
    editor.choose(Command.NEXT);
    editor.choose(Command.ACCEPT);
    EditorDriver.until("a decision", editor::tally, tally -> !tally.startsWith("0 of"));
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  private DialogFixture dialog() {
    editor.choose(Command.EXPORT);
    DialogFixture dialog = editor.dialog("release");
    dialog.textBox("folder").setText(folder.resolve("out").toString());
    GuiActionRunner.execute(() -> dialog.checkBox("with-key").target().doClick());
    return dialog;
  }

  /** Past the focus, which gets lost without a window manager when a dialog grows. */
  private static void fill(DialogFixture dialog, Path file, String again) {
    GuiActionRunner.execute(
        () -> {
          dialog.textBox("key-file").target().setText(file.toString());
          dialog.textBox("key-passphrase").target().setText(PASSPHRASE);
          dialog.textBox("key-again").target().setText(again);
        });
  }

  private static String problem(DialogFixture dialog) {
    return dialog.label("key-problem").text();
  }

  @Test
  void theKeyIsWrittenApartFromTheReleaseAndOpensWithItsPassphrase() throws Exception {
    Path file = folder.resolve("key.zip");
    DialogFixture dialog = dialog();
    fill(dialog, file, PASSPHRASE);
    editor.push(dialog.button("export").target());
    String report = editor.report();
    assertTrue(report.contains("The key is " + file), report);
    assertTrue(
        new KeyReader()
            .read(file, PASSPHRASE.toCharArray()).stream()
                .anyMatch(row -> row.surface().equals("Mary Whitaker")));
    try (Stream<Path> released = Files.walk(folder.resolve("out"))) {
      assertFalse(released.anyMatch(path -> path.toString().endsWith(".zip")));
    }
  }

  @Test
  void whatWouldBeRefusedIsSaidBeforeTheExport() {
    DialogFixture dialog = dialog();
    fill(dialog, folder.resolve("key.zip"), "four brown goats");
    assertEquals("The two are not the same.", problem(dialog));
    assertFalse(dialog.button("export").isEnabled());
    fill(dialog, folder.resolve("out/key.zip"), PASSPHRASE);
    assertEquals(
        "The key may not lie in the folder of the release: give another place.", problem(dialog));
    assertFalse(dialog.button("export").isEnabled());
    fill(dialog, folder.resolve("key.zip"), PASSPHRASE);
    assertTrue(dialog.button("export").isEnabled());
    GuiActionRunner.execute(() -> dialog.target().dispose());
  }
}
