package org.sottovoce.desktop.action;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;

/** The keys that every dialog has: Enter takes what it offers, Escape closes it. */
public final class DialogKeys {

  private DialogKeys() {}

  /** Binds Enter to {@code taking} and Escape to the end of {@code dialog}; interface thread. */
  public static void bind(JDialog dialog, JButton taking) {
    dialog.getRootPane().setDefaultButton(taking);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            event -> dialog.dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
  }
}
