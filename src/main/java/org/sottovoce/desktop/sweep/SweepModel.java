package org.sottovoce.desktop.sweep;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepItem;

/** What stands out, as rows of a table, with whether a person has looked at all its places. */
final class SweepModel extends AbstractTableModel {

  private static final List<String> COLUMNS =
      List.of("sweep.word", "sweep.kind", "sweep.count", "sweep.seen");

  private transient List<SweepItem> items = List.of();
  private transient Review review;

  SweepModel(Review review) {
    this.review = review;
  }

  /** Shows what a sweep of {@code swept} found. */
  void show(List<SweepItem> found, Review swept) {
    items = List.copyOf(found);
    review = swept;
    fireTableDataChanged();
  }

  /** Shows the same items as they now stand. */
  void update(Review changed) {
    review = changed;
    if (!items.isEmpty()) {
      fireTableRowsUpdated(0, items.size() - 1);
    }
  }

  List<SweepItem> items() {
    return items;
  }

  /** Whether all places of the item at {@code row} were looked at. */
  boolean isSeen(int row) {
    return review.seen().containsAll(items.get(row).places());
  }

  /** The first row from {@code row} on, and round, that was not looked at; -1 when all were. */
  int nextUnseen(int row) {
    for (int i = 0; i < items.size(); i++) {
      int candidate = Math.floorMod(row + i, items.size());
      if (!isSeen(candidate)) {
        return candidate;
      }
    }
    return -1;
  }

  @Override
  public int getRowCount() {
    return items.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return Messages.text(COLUMNS.get(column));
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return column == 2 ? Integer.class : String.class;
  }

  @Override
  public Object getValueAt(int row, int column) {
    SweepItem item = items.get(row);
    return switch (column) {
      case 0 -> item.surface();
      case 1 -> Messages.text("swept." + item.kind());
      case 2 -> item.count();
      default -> isSeen(row) ? Messages.text("sweep.yes") : "";
    };
  }
}
