package org.sottovoce.desktop.cast;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.cast.CastModel.Column;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Swatch;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.review.Decision;

/** Draws a cell of the table of entities; what is only a proposal is muted. */
final class CastCell extends DefaultTableCellRenderer {

  private final Column column;

  CastCell(Column column) {
    this.column = column;
    setHorizontalAlignment(
        column == Column.COUNT ? SwingConstants.TRAILING : SwingConstants.LEADING);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int view, int viewColumn) {
    super.getTableCellRendererComponent(table, value, selected, focused, view, viewColumn);
    CastRow row = ((CastModel) table.getModel()).row(table.convertRowIndexToModel(view));
    setIcon(column == Column.NAME ? new Swatch(Family.of(row.entity().type())) : null);
    setIconTextGap(8);
    setText(text(value));
    setToolTipText(value instanceof IdentifierType type ? type.label() : getText());
    boolean open = row.decision() == Decision.UNDECIDED && !row.mixed();
    if (!selected) {
      boolean muted =
          column == Column.TYPE || (column == (open ? Column.REPLACEMENT : Column.DECISION));
      setForeground(muted ? UIManager.getColor("Label.disabledForeground") : table.getForeground());
    }
    return this;
  }

  private static String text(Object value) {
    if (value instanceof CastRow row) {
      return row.entity().name();
    }
    return value instanceof IdentifierType type ? brief(type) : value.toString();
  }

  /** A word for a type that is short enough for a narrow column. */
  static String brief(IdentifierType type) {
    return Messages.find("brief." + type).orElseGet(type::label);
  }
}
