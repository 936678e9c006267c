package org.sottovoce.desktop.task;

import java.awt.Font;
import java.awt.Window;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.DialogKeys;
import org.sottovoce.desktop.action.Messages;

/** A window that tells in sentences what came of something. */
public final class Report extends JDialog {

  private Report(Window owner, String title, List<String> sentences) {
    super(owner, title, ModalityType.APPLICATION_MODAL);
    setName("report-window");
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    JPanel panel =
        new JPanel(new MigLayout("insets 20 22 18 22, gap 10 12", "[grow]", "[][grow][]"));
    JLabel heading = new JLabel(title);
    Font base = UIManager.getFont("Label.font");
    heading.setFont(base.deriveFont(Font.BOLD, base.getSize2D() * 1.25f));
    panel.add(heading, "wrap");
    panel.add(text(sentences), "grow, wrap 14");
    JButton close = new JButton(Messages.text("report.close"));
    close.setName("close");
    close.addActionListener(event -> dispose());
    panel.add(close, "align right");
    setContentPane(panel);
    DialogKeys.bind(this, close);
    pack();
    setLocationRelativeTo(owner);
  }

  /** Shows {@code sentences} and waits until they are read. */
  public static void show(Window owner, String title, List<String> sentences) {
    new Report(owner, title, sentences).setVisible(true);
  }

  private static JScrollPane text(List<String> sentences) {
    JTextArea area = new JTextArea(String.join("\n\n", sentences), 0, 48);
    area.setName("report");
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setRows(Math.min(16, 2 * sentences.size() + 2));
    area.getAccessibleContext().setAccessibleName(Messages.text("report.name"));
    JScrollPane scroll = new JScrollPane(area);
    area.setCaretPosition(0);
    return scroll;
  }
}
