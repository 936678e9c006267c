package org.sottovoce.desktop.cast;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.sottovoce.desktop.cast.CastModel.Column;

/**
 * Draws the heading of a column as the look and feel does, aligned as what stands below it.
 *
 * @param column which one
 */
record CastHeader(Column column) implements TableCellRenderer {

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    Component heading =
        table
            .getTableHeader()
            .getDefaultRenderer()
            .getTableCellRendererComponent(table, value, selected, focused, row, index);
    if (heading instanceof JLabel label) {
      label.setHorizontalAlignment(
          column == Column.COUNT ? SwingConstants.TRAILING : SwingConstants.LEADING);
    }
    return heading;
  }
}
