package org.sottovoce.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.SwingUtilities;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.theme.Theme;

/** Starts the editor: the window first, the engine behind it afterwards. */
public final class Editor {

  private Editor() {}

  /**
   * Opens the window at once and gets the engine ready in the background. Returns immediately; the
   * program ends when the window is closed.
   *
   * @param documents files, folders or a study to begin with
   */
  public static void open(Engine.Factory factory, List<Path> documents) {
    System.setProperty("apple.laf.useScreenMenuBar", "true");
    System.setProperty("apple.awt.application.name", "Sottovoce");
    List<Path> beginning = List.copyOf(documents);
    SwingUtilities.invokeLater(() -> start(factory, beginning));
  }

  private static void start(Engine.Factory factory, List<Path> documents) {
    Preferences preferences = Preferences.userNodeForPackage(Editor.class);
    Theme.remembered(preferences).apply();
    EditorWindow window = new EditorWindow(preferences);
    window.setVisible(true);
    window.begin(factory, documents);
  }
}
