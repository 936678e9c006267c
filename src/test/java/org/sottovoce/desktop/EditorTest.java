package org.sottovoce.desktop;

import static org.assertj.swing.timing.Pause.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.choice.Thoroughness;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.mention.model.joint.Preset;

/** The whole editor on a screen, with the test engine behind it, driven by the keyboard. */
@DisplayTest
class EditorTest {

  private static final String TEXT =
      """
      Interviewer: Where do you live?
      Mary Whitaker: In Hexley, with Tom and old Quentin.
      Mary Whitaker: Tom works in Northgate.
      """;

  @TempDir Path folder;
  private FrameFixture window;
  private Robot robot;
  private EditorWindow frame;

  @BeforeAll
  static void watchTheThreads() {
    FailOnThreadViolationRepaintManager.install();
  }

  @BeforeEach
  void openTheEditor() throws Exception {
    Path file = Files.writeString(folder.resolve("interview.txt"), TEXT);
    Preferences preferences = Preferences.userRoot().node("sottovoce-tests");
    new Thoroughness(preferences).choose(Preset.BALANCED);
    robot = BasicRobot.robotWithNewAwtHierarchy();
    frame =
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.apply();
              return new EditorWindow(preferences);
            });
    window = new FrameFixture(robot, frame);
    window.show();
    GuiActionRunner.execute(() -> frame.begin(progress -> new TestEngine(), List.of(file)));
    until("0 of 6 decided");
    GuiActionRunner.execute(() -> frame.toFront());
    until(
        "the page has the focus",
        () -> frame.getMostRecentFocusOwner().getClass().getSimpleName(),
        "DocumentView");
  }

  @AfterEach
  void close() {
    window.cleanUp();
  }

  private void press(int key, int... held) {
    for (int modifier : held) {
      robot.pressKey(modifier);
    }
    robot.pressAndReleaseKey(key);
    for (int modifier : held) {
      robot.releaseKey(modifier);
    }
    robot.waitForIdle();
  }

  private void until(String tally) {
    until("the tally", this::tally, tally);
  }

  /** Later, since what it opens may be modal. Without a window manager, clicks may get lost. */
  private void push(JButton button) {
    SwingUtilities.invokeLater(button::doClick);
    robot.waitForIdle();
  }

  /** Empty while the engine gets ready. */
  private String tally() {
    return robot.finder().findAll(part -> "tally".equals(part.getName())).stream()
        .map(part -> GuiActionRunner.execute(((JLabel) part)::getText))
        .findFirst()
        .orElse("");
  }

  private static void until(
      String what, java.util.concurrent.Callable<String> value, String expected) {
    String[] last = new String[1];
    pause(
        new Condition(what + " becomes " + expected) {
          @Override
          protected String descriptionAddendum() {
            return "; it is " + last[0];
          }

          @Override
          public boolean test() {
            try {
              last[0] = value.call();
              return expected.equals(last[0]);
            } catch (Exception e) {
              throw new AssertionError(e);
            }
          }
        },
        15_000);
  }

  private String row(String name) {
    String[][] rows = window.table("cast").contents();
    for (String[] row : rows) {
      if (row[0].equals(name)) {
        return row[3] + ": " + row[4];
      }
    }
    return "no row";
  }

  private String released() throws Exception {
    press(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
    var dialog = window.dialog("release");
    dialog.textBox("folder").setText(folder.resolve("out").toString());
    push(dialog.button("export").target());
    pause(
        new Condition("the report is shown") {
          @Override
          public boolean test() {
            return robot.finder().findAll(c -> "report".equals(c.getName()) && c.isShowing()).size()
                == 1;
          }
        },
        15_000);
    String report = window.dialog("report-window").textBox("report").text();
    assertTrue(report.startsWith("One document"), report);
    push(window.dialog("report-window").button("close").target());
    return Files.readString(folder.resolve("out/T01.txt"));
  }

  @Test
  void whatIsDecidedByKeyIsWhatIsReleased() throws Exception {
    press(KeyEvent.VK_TAB); // Mary Whitaker
    press(KeyEvent.VK_A);
    until("2 of 6 decided");
    press(KeyEvent.VK_G); // Hexley
    press(KeyEvent.VK_S, KeyEvent.VK_SHIFT); // this Tom alone
    until("4 of 6 decided");
    press(KeyEvent.VK_R); // the other Tom, and with it both
    until("5 of 6 decided");
    assertEquals(
        """
        Interviewer: Where do you live?
        Ted Delaney: In [town in the north], with Hugh Delaney and old Quentin.
        Ted Delaney: Hugh Delaney works in Northgate.
        """,
        released());
  }

  @Test
  void undoAndRedoGoBackAndForth() {
    press(KeyEvent.VK_TAB);
    press(KeyEvent.VK_A);
    until("2 of 6 decided");
    assertEquals("accepted: Ted Delaney", row("Mary Whitaker"));
    press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
    until("0 of 6 decided");
    assertEquals("undecided: Ted Delaney", row("Mary Whitaker"));
    press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    until("2 of 6 decided");
  }

  @Test
  void whatWasMissedIsFoundAndMarked() throws Exception {
    press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
    robot.enterText("quentin");
    press(KeyEvent.VK_ENTER);
    press(KeyEvent.VK_ESCAPE);
    press(KeyEvent.VK_M);
    press(KeyEvent.VK_P);
    until("0 of 7 decided");
    press(KeyEvent.VK_A);
    until("1 of 7 decided");
    String text = released();
    assertFalse(text.contains("Quentin"), text);
    assertTrue(text.contains("with Tom and old Vera Quill."), text);
  }

  @Test
  void lettersTypedIntoAFieldDecideNothing() {
    press(KeyEvent.VK_TAB);
    window.textBox("filter").click();
    robot.enterText("as");
    until("the filter", () -> window.textBox("filter").text(), "as");
    assertEquals("0 of 6 decided", tally());
  }

  @Test
  void theKeysAreLaidOverTheWindowAndGoAway() {
    press(KeyEvent.VK_F1);
    assertTrue(frame.getRootPane().getGlassPane().isVisible());
    press(KeyEvent.VK_ESCAPE);
    assertFalse(frame.getRootPane().getGlassPane().isVisible());
    press(KeyEvent.VK_TAB);
    press(KeyEvent.VK_A);
    until("2 of 6 decided");
  }

  @Test
  void lightBecomesDarkWhileOneWorks() {
    press(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    boolean dark = com.formdev.flatlaf.FlatLaf.isLafDark();
    press(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
    assertEquals(!dark, com.formdev.flatlaf.FlatLaf.isLafDark());
    press(KeyEvent.VK_TAB);
    press(KeyEvent.VK_A);
    until("2 of 6 decided");
  }
}
