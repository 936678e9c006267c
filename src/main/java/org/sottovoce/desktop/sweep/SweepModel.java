package org.sottovoce.desktop.sweep;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Review;
import org.sottovoce.review.Surroundings;
import org.sottovoce.review.SweepItem;

/** What stands out, as rows of a table, with whether a person has looked at all its places. */
final class SweepModel extends AbstractTableModel {

  /** The columns, from the left. */
  enum Column {
    WORD,
    KIND,
    COUNT,
    CONTEXT,
    SEEN;

    private static final List<Column> ORDER = List.of(values());

    static Column at(int index) {
      return ORDER.get(index);
    }
  }

  /** As much as a wide column has room for; the word itself is not to be pushed out of sight. */
  private static final int BEFORE = 20;

  private static final int AFTER = 60;

  private transient List<SweepItem> items = List.of();
  private transient Review review;
  private int[] current = {};

  SweepModel(Review review) {
    this.review = review;
  }

  /** Shows what a sweep of {@code swept} found, each at its first place. */
  void show(List<SweepItem> found, Review swept) {
    items = List.copyOf(found);
    review = swept;
    current = new int[items.size()];
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

  /** Where the item at {@code row} is shown at present. */
  MentionId place(int row) {
    return items.get(row).places().get(current[row]);
  }

  /** Shows another place of the item at {@code row}: {@code distance} on, round to the first. */
  void turn(int row, int distance) {
    current[row] = Math.floorMod(current[row] + distance, items.get(row).count());
    fireTableRowsUpdated(row, row);
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
    return Column.ORDER.size();
  }

  @Override
  public String getColumnName(int column) {
    return Messages.text("sweep." + Column.at(column));
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return Column.at(column) == Column.COUNT ? Integer.class : String.class;
  }

  @Override
  public Object getValueAt(int row, int column) {
    SweepItem item = items.get(row);
    return switch (Column.at(column)) {
      case WORD -> item.surface();
      case KIND -> Messages.text("swept." + item.kind());
      case COUNT -> item.count();
      case CONTEXT -> context(place(row));
      case SEEN -> isSeen(row) ? Messages.text("sweep.yes") : "";
    };
  }

  private String context(MentionId place) {
    return review
        .document(place.document())
        .map(page -> Surroundings.of(page.document().text(), place.span(), BEFORE, AFTER))
        .orElse("");
  }
}
