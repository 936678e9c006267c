package org.sottovoce.desktop.sweep;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.sweep.SweepModel.Column;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepItem;

/** The table of what stands out. Its letters are commands, its rows stand as the sweep has them. */
final class SweepTable extends JTable {

  private static final int[] WIDTHS = {100, 122, 62, 204, 58};
  private static final int[] LEAST = {72, 20, 30, 72, 20};

  private final transient SweepModel model;
  private boolean filling;

  SweepTable(SweepModel model) {
    super(model);
    this.model = model;
    setName("sweep");
    setFillsViewportHeight(true);
    setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    putClientProperty("JTable.autoStartsEdit", false); // letters are commands
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(Messages.text("sweep.heading"));
    for (int i = 0; i < WIDTHS.length; i++) {
      TableColumn column = getColumnModel().getColumn(i);
      column.setMinWidth(UIScale.scale(LEAST[i]));
      column.setPreferredWidth(UIScale.scale(WIDTHS[i]));
      column.setCellRenderer(new SweepCell(Column.at(i)));
      column.setHeaderRenderer(heading(Column.at(i)));
    }
  }

  /** Draws a heading as the look and feel does, aligned as what stands below it. */
  private static TableCellRenderer heading(Column column) {
    return (table, value, selected, focused, row, index) -> {
      Component heading =
          table
              .getTableHeader()
              .getDefaultRenderer()
              .getTableCellRendererComponent(table, value, selected, focused, row, index);
      if (heading instanceof JLabel label) {
        label.setHorizontalAlignment(SweepCell.alignment(column));
      }
      return heading;
    };
  }

  /** Whether a change of the choice is none of the reviewer's. */
  boolean isFilling() {
    return filling;
  }

  /** Does {@code deed} when {@code key} is pressed in the table. */
  void bind(String key, Runnable deed) {
    getInputMap().put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                deed.run();
              }
            });
  }

  /** Every place of the chosen items. */
  Set<MentionId> chosenPlaces() {
    Set<MentionId> places = new HashSet<>();
    for (int row : getSelectedRows()) {
      places.addAll(model.items().get(row).places());
    }
    return places;
  }

  /** Chooses one row and scrolls to it. */
  void choose(int row) {
    setRowSelectionInterval(row, row);
    scrollRectToVisible(getCellRect(row, 0, true));
  }

  /** Shows other items; what was chosen stays so, as far as it is still there. */
  void show(List<SweepItem> items, Review review) {
    Set<String> chosen = new HashSet<>();
    Arrays.stream(getSelectedRows())
        .mapToObj(row -> model.items().get(row).surface())
        .forEach(chosen::add);
    int first = getSelectedRow();
    filling = true;
    model.show(items, review);
    for (int row = 0; row < items.size(); row++) {
      if (chosen.contains(items.get(row).surface())) {
        addRowSelectionInterval(row, row);
      }
    }
    int before = Math.min(first, items.size()) - 1;
    if (before >= 0 && getSelectedRowCount() == 0) {
      // What comes next is then the item after the one that is gone.
      addRowSelectionInterval(before, before);
      clearSelection();
    }
    filling = false;
  }

  /** The row that was chosen last, or the one before it when that is gone; -1 for none. */
  int lead() {
    return getSelectionModel().getLeadSelectionIndex();
  }
}
