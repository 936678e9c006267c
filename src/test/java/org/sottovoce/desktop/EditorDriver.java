package org.sottovoce.desktop;

import static org.assertj.swing.timing.Pause.pause;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.prefs.Preferences;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.choice.Thoroughness;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.mention.model.joint.Preset;

/** An editor on the screen with hands for its keys and eyes for what it shows. */
final class EditorDriver {

  private static final int PATIENCE = 50_000;

  private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
  private final EditorWindow frame;
  private final FrameFixture window;

  /** Opens the editor with {@code paths}, as from the command line. */
  EditorDriver(Engine engine, List<Path> paths) {
    Preferences preferences = Preferences.userRoot().node("sottovoce-tests");
    new Thoroughness(preferences).choose(Preset.BALANCED);
    frame =
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.apply();
              return new EditorWindow(preferences);
            });
    window = new FrameFixture(robot, frame);
    window.show();
    GuiActionRunner.execute(() -> frame.begin(progress -> engine, paths));
    GuiActionRunner.execute(() -> frame.toFront());
  }

  FrameFixture window() {
    return window;
  }

  /** Waits for the page to have the keyboard. */
  void awaitPage() {
    until("the focus", this::focused, "DocumentView"::equals);
  }

  private String focused() {
    Object owner = frame.getMostRecentFocusOwner();
    return owner == null ? "" : owner.getClass().getSimpleName();
  }

  void press(int key, int... held) {
    Arrays.stream(held).forEach(robot::pressKey);
    robot.pressAndReleaseKey(key);
    Arrays.stream(held).forEach(robot::releaseKey);
    robot.waitForIdle();
  }

  /** Chooses an item of the menu: without a window manager, keys may get lost after a dialog. */
  void choose(Command command) {
    until("no dialog", () -> Boolean.toString(isShown("report-window")), "false"::equals);
    JMenuItem item = item(command);
    until("it can be chosen", () -> Boolean.toString(item.isEnabled()), "true"::equals);
    SwingUtilities.invokeLater(item::doClick);
    robot.waitForIdle();
  }

  /** The item of the menu for a command. */
  JMenuItem item(Command command) {
    String text = Messages.text("command." + command);
    return robot.finder().findAll(frame.getJMenuBar(), part -> part instanceof JMenuItem).stream()
        .map(JMenuItem.class::cast)
        .filter(each -> text.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  void type(String text) {
    robot.enterText(text);
  }

  /** Later, since what it opens may be modal. Without a window manager, clicks may get lost. */
  void push(JButton button) {
    SwingUtilities.invokeLater(button::doClick);
    robot.waitForIdle();
  }

  /** Waits for the dialog of that name. */
  DialogFixture dialog(String name) {
    until("dialog " + name, () -> Boolean.toString(isShown(name)), "true"::equals);
    return window.dialog(name);
  }

  /** The text of the report, which is closed. */
  String report() {
    DialogFixture dialog = dialog("report-window");
    String text = dialog.textBox("report").text();
    push(dialog.button("close").target());
    return text;
  }

  private boolean isShown(String name) {
    return !robot.finder().findAll(c -> name.equals(c.getName()) && c.isShowing()).isEmpty();
  }

  /** How much is decided, in the status bar; empty while the engine gets ready. */
  String tally() {
    return robot.finder().findAll(part -> "tally".equals(part.getName())).stream()
        .map(part -> GuiActionRunner.execute(((JLabel) part)::getText))
        .findFirst()
        .orElse("");
  }

  /** The rows of the cast in an order of their own. */
  List<String> cast() {
    return Arrays.stream(window.table("cast").contents()).map(Arrays::toString).sorted().toList();
  }

  /** Waits until {@code value} is as wanted. */
  static void until(String what, Callable<String> value, Predicate<String> wanted) {
    String[] last = new String[1];
    pause(
        new Condition(what) {
          @Override
          protected String descriptionAddendum() {
            return "; it is " + last[0];
          }

          @Override
          public boolean test() {
            try {
              last[0] = value.call();
              return wanted.test(last[0]);
            } catch (Exception e) {
              throw new AssertionError(e);
            }
          }
        },
        PATIENCE);
  }

  /** Closes the window as its user does. */
  void leave() {
    SwingUtilities.invokeLater(
        () ->
            frame.dispatchEvent(
                new java.awt.event.WindowEvent(frame, java.awt.event.WindowEvent.WINDOW_CLOSING)));
    until("the window is gone", () -> Boolean.toString(frame.isDisplayable()), "false"::equals);
  }

  /** Ends everything, whatever is open. */
  void cleanUp() {
    window.cleanUp();
  }
}
