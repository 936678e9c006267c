package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Mary Whitaker: In Hexley, with Tom and Quentin.\n");
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

  private void choose(String preset) {
    editor.choose(Command.CHOICES);
    DialogFixture dialog = editor.dialog("choices");
    GuiActionRunner.execute(() -> dialog.radioButton(preset).target().doClick());
    editor.push(dialog.button("take").target());
  }

  private void untilHint(String expected) {
    EditorDriver.until(
        "the hint", () -> editor.window().label("hint").text(), hint -> hint.startsWith(expected));
  }

  private List<String> decisions() {
    return Arrays.stream(editor.window().table("cast").contents())
        .map(row -> row[0] + ": " + row[3])
        .sorted()
        .toList();
  }

  @Test
  void anotherPresetLooksAgainAndEveryDecisionStays() {
    choose("thorough");
    untilHint("One suggestion came, none went; your decisions stand.");
    assertEquals(
        List.of(
            "Hexley: undecided",
            "Mary Whitaker: undecided",
            "Quentin: undecided",
            "Tom: undecided"),
        decisions());
    editor.choose(Command.NEXT_UNDECIDED);
    editor.choose(Command.ACCEPT);
    editor.choose(Command.SKIP);
    choose("quick");
    untilHint("No suggestion came, one went; your decisions stand.");
    assertEquals(List.of("Hexley: kept", "Mary Whitaker: accepted", "Tom: undecided"), decisions());
    editor.choose(Command.UNDO);
    EditorDriver.until(
        "all is back", () -> decisions().toString(), rows -> rows.contains("Quentin: undecided"));
  }

  private void heed(String topic, int wish) {
    editor.choose(Command.CHOICES);
    DialogFixture dialog = editor.dialog("choices");
    GuiActionRunner.execute(() -> dialog.comboBox(topic).target().setSelectedIndex(wish));
    editor.push(dialog.button("take").target());
  }

  @Test
  void placesTurnedOffGoAndComeBackWhenTheyAreTurnedOn() {
    heed("PLACES", 3);
    untilHint("No suggestion came, one went; your decisions stand.");
    assertEquals(List.of("Mary Whitaker: undecided", "Tom: undecided"), decisions());
    heed("PLACES", 1);
    untilHint("One suggestion came, none went; your decisions stand.");
    assertEquals(
        List.of("Hexley: undecided", "Mary Whitaker: undecided", "Tom: undecided"), decisions());
  }

  @Test
  void theSameChoiceAgainFindsTheSame() {
    choose("balanced");
    untilHint("The same suggestions as before.");
    assertFalse(GuiActionRunner.execute(() -> editor.item(Command.REDO).isEnabled()));
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
