package org.sottovoce.desktop.study;

import java.awt.Window;
import javax.swing.JOptionPane;
import org.sottovoce.desktop.action.Messages;

/** Asks before work that is kept nowhere is lost. */
final class Leaving {

  private Leaving() {}

  /** Whether the user lets it go. */
  static boolean confirm(Window owner) {
    Object[] answers = {Messages.text("leave.discard"), Messages.text("leave.back")};
    int answer =
        JOptionPane.showOptionDialog(
            owner,
            Messages.text("leave.question"),
            Messages.text("leave.title"),
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            answers,
            answers[1]);
    return answer == 0;
  }
}
