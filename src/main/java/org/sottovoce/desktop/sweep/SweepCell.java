package org.sottovoce.desktop.sweep;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.sottovoce.desktop.sweep.SweepModel.Column;

/** Draws a cell of the sweep; what was looked at is muted. */
final class SweepCell extends DefaultTableCellRenderer {

  private final Column column;

  SweepCell(Column column) {
    this.column = column;
    putClientProperty("html.disable", true); // a document's text is no markup
    setHorizontalAlignment(alignment(column));
  }

  static int alignment(Column column) {
    return column == Column.COUNT ? SwingConstants.TRAILING : SwingConstants.LEADING;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int view, int viewColumn) {
    super.getTableCellRendererComponent(table, value, selected, focused, view, viewColumn);
    if (!selected) {
      boolean muted = column == Column.KIND || ((SweepModel) table.getModel()).isSeen(view);
      setForeground(muted ? UIManager.getColor("Label.disabledForeground") : table.getForeground());
    }
    return this;
  }
}
