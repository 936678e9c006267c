package org.sottovoce.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.sottovoce.desktop.theme.Theme;

/**
 * Takes pictures of the window, to be looked at: arguments are light or dark, the picture's file,
 * and the keys to press first.
 */
public final class EditorScreens {

  private EditorScreens() {}

  public static void main(String[] arguments) throws Exception {
    Preferences preferences = Preferences.userRoot().node("sottovoce-screens");
    (arguments[0].equals("dark") ? Theme.DARK : Theme.LIGHT).remember(preferences);
    EditorWindow[] window = new EditorWindow[1];
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.remembered(preferences).apply();
          window[0] = new EditorWindow(preferences);
          window[0].setVisible(true);
          List<Path> documents =
              arguments[2].equals("none")
                  ? List.of()
                  : List.of(Path.of("src/test/resources/desktop"));
          window[0].begin(progress -> new TestEngine(), documents);
        });
    Robot robot = new Robot();
    robot.setAutoDelay(60);
    Thread.sleep(2500);
    for (int i = 3; i < arguments.length; i++) {
      press(robot, arguments[i]);
    }
    Thread.sleep(700);
    save(window[0], robot, Path.of(arguments[1]));
    System.exit(0);
  }

  private static void press(Robot robot, String stroke) throws InterruptedException {
    javax.swing.KeyStroke key = javax.swing.KeyStroke.getKeyStroke(stroke);
    boolean shift = (key.getModifiers() & java.awt.event.InputEvent.SHIFT_DOWN_MASK) != 0;
    boolean control = (key.getModifiers() & java.awt.event.InputEvent.CTRL_DOWN_MASK) != 0;
    if (control) {
      robot.keyPress(java.awt.event.KeyEvent.VK_CONTROL);
    }
    if (shift) {
      robot.keyPress(java.awt.event.KeyEvent.VK_SHIFT);
    }
    robot.keyPress(key.getKeyCode());
    robot.keyRelease(key.getKeyCode());
    if (shift) {
      robot.keyRelease(java.awt.event.KeyEvent.VK_SHIFT);
    }
    if (control) {
      robot.keyRelease(java.awt.event.KeyEvent.VK_CONTROL);
    }
    Thread.sleep(250);
  }

  private static void save(Component window, Robot robot, Path file) throws IOException {
    Dimension screen = java.awt.Toolkit.getDefaultToolkit().getScreenSize();
    BufferedImage image = robot.createScreenCapture(new java.awt.Rectangle(screen));
    BufferedImage cut =
        image.getSubimage(
            Math.max(0, window.getX()),
            Math.max(0, window.getY()),
            Math.min(window.getWidth(), screen.width),
            Math.min(window.getHeight(), screen.height));
    BufferedImage copy =
        new BufferedImage(cut.getWidth(), cut.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = copy.createGraphics();
    g.drawImage(cut, 0, 0, null);
    g.dispose();
    Files.deleteIfExists(file);
    ImageIO.write(copy, "png", file.toFile());
  }
}
