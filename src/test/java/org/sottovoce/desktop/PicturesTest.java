package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.PipelineEngine;
import org.sottovoce.document.TestPictures;
import org.sottovoce.pipeline.PictureFiles;
import org.sottovoce.pipeline.Progress;

/** The pictures of documents of every format, on a real screen. */
@DisplayTest
class PicturesTest {

  private static final List<PictureFiles> FORMS =
      List.of(
          PictureFiles.DOCX,
          PictureFiles.ODT,
          PictureFiles.RTF,
          PictureFiles.HTML,
          PictureFiles.PDF);

  private static Engine engine;

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void loadTheEngine() {
    engine = PipelineEngine.start(Progress.none());
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  @Test
  void picturesOfEveryFormatAreShownAndKeptOneByOne() throws IOException {
    editor = new EditorDriver(engine, files());
    int count = FORMS.size();
    EditorDriver.until("all documents", () -> Boolean.toString(isThere(count)), "true"::equals);
    DialogFixture dialog = open(count);
    for (int i = 0; i < count; i++) {
      JCheckBox tick = dialog.checkBox("keep" + i).target();
      assertTrue(GuiActionRunner.execute(tick::isEnabled), "picture " + i);
      assertFalse(GuiActionRunner.execute(tick::isSelected));
      if (i % 2 == 0) {
        GuiActionRunner.execute(() -> tick.setSelected(true));
      }
    }
    editor.push(dialog.button("done").target());

    DialogFixture again = open(count);
    List<Boolean> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JCheckBox tick = again.checkBox("keep" + i).target();
      kept.add(GuiActionRunner.execute(tick::isSelected));
      assertEquals(i % 2 == 0, kept.get(i));
    }
  }

  private boolean isThere(int documents) {
    return !editor.tally().isEmpty()
        && editor.window().list("documents").target().getModel().getSize() == documents;
  }

  private DialogFixture open(int pictures) {
    editor.choose(Command.PICTURES);
    DialogFixture dialog = editor.dialog("pictures");
    dialog.checkBox("keep" + (pictures - 1));
    return dialog;
  }

  /** One of each format; in that order. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (PictureFiles form : FORMS) {
      Path file = folder.resolve((files.size() + 1) + " " + form);
      Files.write(file, form.with(TestPictures.png()).bytes());
      files.add(file);
    }
    return files;
  }
}
