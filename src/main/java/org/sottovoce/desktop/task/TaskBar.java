package org.sottovoce.desktop.task;

import java.awt.event.ActionListener;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;

/** Shows the work that is going on, with a button to stop it; cannot be seen when there is none. */
public final class TaskBar extends JPanel implements TaskDisplay {

  private final JLabel label = new JLabel();
  private final JProgressBar bar = new JProgressBar();
  private final JButton stop = new JButton(Messages.text("task.stop"));

  public TaskBar() {
    super(new MigLayout("insets 0, gap 8", "[][120!][]", "[center]"));
    setOpaque(false);
    bar.getAccessibleContext().setAccessibleName(Messages.text("task.progress"));
    stop.putClientProperty("JButton.buttonType", "borderless");
    add(label);
    add(bar);
    add(stop);
    clear();
  }

  /** Calls {@code listener} when the user wants the work stopped. */
  public void onStop(ActionListener listener) {
    stop.addActionListener(listener);
  }

  @Override
  public void show(String what, int done, int total) {
    label.setText(what);
    bar.setIndeterminate(total <= 0);
    bar.setMaximum(Math.max(1, total));
    bar.setValue(done);
    setVisible(true);
  }

  @Override
  public void clear() {
    bar.setIndeterminate(false);
    setVisible(false);
  }
}
