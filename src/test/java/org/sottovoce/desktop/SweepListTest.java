package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JTabbedPane;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;

/** What was not suggested is looked over with the keyboard. */
@DisplayTest
class SweepListTest {

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void watchTheThreads() {
    FailOnThreadViolationRepaintManager.install();
  }

  @BeforeEach
  void open() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file,
        """
        Mary Whitaker: in Hexley, with old Quentin.
        Mary Whitaker: we met Quentin at 17 and Tom.
        """);
    editor = new EditorDriver(new TestEngine(), List.of(file));
    untilTally("3 places stand out, 0 seen.");
    editor.awaitPage();
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  private void untilTally(String expected) {
    EditorDriver.until(
        "the sweep",
        () ->
            editor.tally().isEmpty()
                ? ""
                : editor
                    .window()
                    .robot()
                    .finder()
                    .findAll(part -> "sweep-tally".equals(part.getName()))
                    .stream()
                    .map(part -> ((javax.swing.JLabel) part).getText())
                    .findFirst()
                    .orElse(""),
        expected::equals);
  }

  private List<String> rows() {
    return Arrays.stream(editor.window().table("sweep").contents())
        .map(row -> String.join(" ", row[0], row[1], row[2], row[4]).strip())
        .toList();
  }

  @Test
  void whatWasLookedAtIsSaidAndTakenBack() {
    editor.choose(Command.SWEEP);
    assertEquals(List.of("Quentin unknown name 2", "17 number 1"), rows());
    editor.choose(Command.SEE);
    untilTally("3 places stand out, 2 seen.");
    assertEquals(List.of("Quentin unknown name 2 seen", "17 number 1"), rows());
    editor.choose(Command.UNDO);
    untilTally("3 places stand out, 0 seen.");
  }

  private String context(int row) {
    return editor.window().table("sweep").contents()[row][3];
  }

  @Test
  void everyPlaceIsShownInTurn() {
    editor.choose(Command.SWEEP);
    assertEquals(
        "in Hexley, with old Quentin. Mary Whitaker: we met Quentin at 17 and Tom.", context(0));
    editor.press(KeyEvent.VK_ENTER);
    assertEquals("Whitaker: we met Quentin at 17 and Tom.", context(0));
    editor.press(KeyEvent.VK_ENTER, KeyEvent.VK_SHIFT);
    assertEquals(
        "in Hexley, with old Quentin. Mary Whitaker: we met Quentin at 17 and Tom.", context(0));
  }

  @Test
  void whatIsLeftLeadsToTheNextAndNothingIsUnseenByChance() {
    editor.choose(Command.SWEEP);
    editor.choose(Command.SEE);
    editor.window().table("sweep").requireSelectedRows(1);
    editor.choose(Command.SEE);
    untilTally("3 places stand out, 3 seen.");
    editor.choose(Command.SEE);
    untilTally("3 places stand out, 3 seen.");
    editor.choose(Command.SEE_AGAIN);
    untilTally("3 places stand out, 2 seen.");
  }

  @Test
  void askedForTwiceTheNextOneIsShown() {
    editor.choose(Command.SWEEP);
    editor.window().table("sweep").requireSelectedRows(0);
    editor.press(KeyEvent.VK_F7);
    editor.window().table("sweep").requireSelectedRows(1);
    editor.press(KeyEvent.VK_F7);
    editor.window().table("sweep").requireSelectedRows(0);
  }

  @Test
  void aHiddenChoiceIsNotMeant() {
    editor.choose(Command.SWEEP);
    // Without a window manager, a click on a tab may get lost.
    JTabbedPane lists = editor.window().tabbedPane("lists").target();
    GuiActionRunner.execute(() -> lists.setSelectedIndex(0));
    editor.choose(Command.SEE);
    untilTally("3 places stand out, 0 seen.");
  }

  @Test
  void theReleaseLeadsToWhatNobodyHasSeen() {
    editor.choose(Command.EXPORT);
    editor.push(editor.dialog("release").button("look-over").target());
    EditorDriver.until(
        "the list",
        () -> Boolean.toString(editor.window().table("sweep").target().isShowing()),
        "true"::equals);
    editor.window().table("sweep").requireSelectedRows(0);
  }

  @Test
  void whatIsMarkedLeavesTheList() {
    editor.choose(Command.SWEEP);
    editor.press(KeyEvent.VK_M);
    editor.press(KeyEvent.VK_P);
    untilTally("One place stands out, 0 seen.");
    assertEquals(List.of("17 number 1"), rows());
  }
}
