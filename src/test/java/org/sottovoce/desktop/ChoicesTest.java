package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.choice.Thoroughness;
import org.sottovoce.mention.model.joint.Preset;

@DisplayTest
class ChoicesTest {

  private static final Preferences PREFERENCES = Preferences.userRoot().node("sottovoce-tests");

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void watchTheThreads() {
    FailOnThreadViolationRepaintManager.install();
  }

  @BeforeEach
  void open() throws Exception {
    new Thoroughness(PREFERENCES).choose(Preset.BALANCED);
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Mary Whitaker: In Hexley, with Tom.\n");
    editor = new EditorDriver(new TestEngine(), List.of(file));
    EditorDriver.until("the document", editor::tally, tally -> tally.startsWith("0 of"));
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  private String meaning(DialogFixture dialog) {
    return dialog.textBox("meaning").text();
  }

  @Test
  void presetAndPolicyAreChosenAndSaid() {
    editor.choose(Command.CHOICES);
    DialogFixture dialog = editor.dialog("choices");
    GuiActionRunner.execute(() -> dialog.radioButton("thorough").target().doClick());
    GuiActionRunner.execute(() -> dialog.radioButton("hipaa").target().doClick());
    assertTrue(meaning(dialog).contains("Becomes"), meaning(dialog));
    editor.push(dialog.button("take").target());
    EditorDriver.until(
        "the choice is said",
        () -> editor.window().label("hint").text(),
        hint -> hint.contains("HIPAA") && hint.contains("Thorough"));
    assertEquals(Preset.THOROUGH, new Thoroughness(PREFERENCES).preset());
  }

  @Test
  void whatIsLackingIsSaidQuietlyAndOnce() {
    EditorDriver.until(
        "the document is there",
        () -> editor.window().label("hint").text(),
        "One document was added."::equals);
    editor.push(editor.window().button("lack").target());
    EditorDriver.until(
        "the lack",
        () -> editor.window().label("hint").text(),
        "The second name finder is not here."::equals);
  }
}
