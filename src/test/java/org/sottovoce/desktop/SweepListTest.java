package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
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
        .map(row -> String.join(" ", row).strip())
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

  @Test
  void whatIsMarkedLeavesTheList() {
    editor.choose(Command.SWEEP);
    editor.press(KeyEvent.VK_M);
    editor.press(KeyEvent.VK_P);
    untilTally("One place stands out, 0 seen.");
    assertEquals(List.of("17 number 1"), rows());
  }
}
