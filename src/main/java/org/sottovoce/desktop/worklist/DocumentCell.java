package org.sottovoce.desktop.worklist;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;

/** Draws a document of the worklist: its name, and below it what is left to decide. */
final class DocumentCell extends JPanel implements ListCellRenderer<Worklist.Row> {

  private final JLabel name = new JLabel();
  private final JLabel state = new JLabel();

  DocumentCell() {
    super(new MigLayout("insets 8 14 8 14, gap 2, fillx", "[grow]", "[][]"));
    add(name, "wmin 0, growx, wrap");
    add(state, "wmin 0, growx");
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Worklist.Row> list,
      Worklist.Row row,
      int index,
      boolean selected,
      boolean focused) {
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    Color ink = selected ? list.getSelectionForeground() : list.getForeground();
    name.setForeground(ink);
    name.setFont(list.getFont().deriveFont(Font.BOLD));
    name.setText(row.name());
    setToolTipText(row.name());
    state.setForeground(selected ? ink : UIManager.getColor("Label.disabledForeground"));
    state.setFont(list.getFont().deriveFont(list.getFont().getSize2D() * 0.92f));
    Tally tally = row.tally();
    state.setText(
        tally.undecided() == 0
            ? Messages.text("worklist.done", tally.mentions())
            : Messages.text("worklist.left", tally.undecided(), tally.mentions()));
    getAccessibleContext().setAccessibleName(name.getText() + ", " + state.getText());
    return this;
  }
}
