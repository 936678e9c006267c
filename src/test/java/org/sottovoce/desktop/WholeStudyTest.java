package org.sottovoce.desktop;

import static java.awt.event.KeyEvent.VK_A;
import static java.awt.event.KeyEvent.VK_CONTROL;
import static java.awt.event.KeyEvent.VK_E;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_F;
import static java.awt.event.KeyEvent.VK_M;
import static java.awt.event.KeyEvent.VK_R;
import static java.awt.event.KeyEvent.VK_S;
import static java.awt.event.KeyEvent.VK_SHIFT;
import static java.awt.event.KeyEvent.VK_TAB;
import static java.awt.event.KeyEvent.VK_X;
import static java.awt.event.KeyEvent.VK_Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.PipelineEngine;
import org.sottovoce.pipeline.Progress;

/** A study from the first document to the second opening, with the real engine and the samples. */
@DisplayTest
class WholeStudyTest {

  private static final String PASSPHRASE = "seven grey herons";

  private static Engine engine;

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void loadTheEngine() {
    FailOnThreadViolationRepaintManager.install();
    engine = PipelineEngine.start(Progress.none());
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  @Test
  void aStudyIsReviewedReleasedSavedAndOpenedAgain() throws IOException {
    editor = new EditorDriver(engine, List.of(Path.of("samples")));
    allDocumentsAreThere();
    decide();
    undoAndRedo();
    mark();
    release();
    Path study = folder.resolve("six.sottovoce");
    save(study);
    String tally = editor.tally();
    List<String> cast = editor.cast();
    editor.leave();
    editor.cleanUp();

    editor = new EditorDriver(engine, List.of(study));
    passphrase("seven grey geese");
    String refusal = editor.report();
    assertEquals("The study does not open with this passphrase: type it again.", refusal);
    editor.choose(Command.OPEN_STUDY);
    editor.dialog("study").textBox("folder").setText(study.toString());
    passphrase(PASSPHRASE);
    until(tally);
    assertEquals(cast, editor.cast());
    editor.choose(Command.UNDO);
    untilNot(tally);
    editor.leave();
  }

  private void allDocumentsAreThere() {
    EditorDriver.until(
        "six documents",
        () -> {
          boolean ready =
              !editor.tally().isEmpty()
                  && editor.window().list("documents").target().getModel().getSize() == 6;
          return Boolean.toString(ready);
        },
        "true"::equals);
    editor.awaitPage();
    assertTrue(editor.tally().startsWith("0 of "), editor.tally());
  }

  private void decide() {
    for (int key : new int[] {VK_A, VK_R, VK_S}) {
      String before = editor.tally();
      editor.press(VK_TAB);
      editor.press(key);
      untilNot(before);
    }
  }

  private void undoAndRedo() {
    String decided = editor.tally();
    List<String> cast = editor.cast();
    editor.press(VK_Z, VK_CONTROL);
    untilNot(decided);
    editor.press(VK_Z, VK_CONTROL, VK_SHIFT);
    until(decided);
    assertEquals(cast, editor.cast());
  }

  private void mark() {
    int before = editor.cast().size();
    editor.press(VK_F, VK_CONTROL);
    editor.type("asleep");
    editor.press(VK_ENTER);
    editor.press(VK_ESCAPE);
    editor.press(VK_M);
    editor.press(VK_X);
    EditorDriver.until(
        "another entity",
        () -> Integer.toString(editor.cast().size()),
        Integer.toString(before + 1)::equals);
    String tally = editor.tally();
    editor.press(VK_A);
    untilNot(tally);
  }

  private void release() throws IOException {
    Path out = folder.resolve("out");
    editor.press(VK_E, VK_CONTROL);
    var dialog = editor.dialog("release");
    dialog.textBox("folder").setText(folder.getParent().toString());
    assertFalse(dialog.button("export").isEnabled(), "a full folder is taken");
    dialog.textBox("folder").setText(out.toString());
    editor.push(dialog.button("export").target());
    String report = editor.report();
    assertTrue(report.startsWith("6 documents with "), report);
    List<String> files;
    try (Stream<Path> all = Files.walk(out)) {
      files =
          all.filter(Files::isRegularFile)
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList();
    }
    assertTrue(files.size() >= 8, files.toString());
    assertTrue(files.stream().anyMatch(name -> name.startsWith("README")), files.toString());
    assertTrue(files.stream().anyMatch(name -> name.contains("log")), files.toString());
  }

  private void save(Path study) {
    editor.choose(Command.SAVE_STUDY);
    var dialog = editor.dialog("study");
    dialog.textBox("folder").setText(study.toString());
    dialog.textBox("again").setText(PASSPHRASE);
    passphrase(PASSPHRASE);
    EditorDriver.until(
        "saved",
        () -> editor.window().label("saved").text(),
        ("Saved in " + study.getFileName())::equals);
  }

  private void passphrase(String words) {
    var dialog = editor.dialog("study");
    dialog.textBox("passphrase").setText(words);
    editor.push(dialog.button("ok").target());
  }

  private void until(String tally) {
    EditorDriver.until("the tally", editor::tally, tally::equals);
  }

  private void untilNot(String tally) {
    EditorDriver.until("the tally", editor::tally, now -> !now.equals(tally));
  }
}
