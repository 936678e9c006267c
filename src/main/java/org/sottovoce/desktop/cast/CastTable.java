package org.sottovoce.desktop.cast;

import com.formdev.flatlaf.util.UIScale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JTable;
import javax.swing.RowFilter;
import javax.swing.RowSorter.SortKey;
import javax.swing.SortOrder;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.cast.CastModel.Column;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Folding;

/** The table of entities: grouped by type, the most frequent first, until sorted otherwise. */
final class CastTable extends JTable {

  private static final int[] WIDTHS = {146, 102, 62, 98, 146};

  private final transient CastModel model;
  private final transient TableRowSorter<CastModel> sorter;

  CastTable(CastModel model) {
    super(model);
    this.model = model;
    this.sorter = new TableRowSorter<>(model);
    sorter.setComparator(
        Column.NAME.index(),
        Comparator.comparing((CastRow row) -> Folding.fold(row.entity().name())));
    sorter.setComparator(
        Column.TYPE.index(),
        Comparator.comparing((IdentifierType type) -> Family.of(type))
            .thenComparing(Comparator.naturalOrder()));
    sorter.setSortKeys(
        List.of(
            new SortKey(Column.TYPE.index(), SortOrder.ASCENDING),
            new SortKey(Column.COUNT.index(), SortOrder.DESCENDING)));
    sorter.setSortsOnUpdates(false);
    setRowSorter(sorter);
    putClientProperty("JTable.autoStartsEdit", false); // letters are commands
    putClientProperty("terminateEditOnFocusLost", true);
    setName("cast");
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(Messages.text("cast.heading"));
    render();
  }

  private void render() {
    for (int i = 0; i < WIDTHS.length; i++) {
      TableColumn column = getColumnModel().getColumn(i);
      column.setPreferredWidth(UIScale.scale(WIDTHS[i]));
      column.setCellRenderer(new CastCell(Column.at(i)));
      column.setHeaderRenderer(new CastHeader(Column.at(i)));
    }
  }

  /** Shows only rows with {@code words} in their name, type or replacement, or the quiet ones. */
  void filter(String words) {
    String wanted = Folding.fold(words.strip());
    sorter.setRowFilter(
        wanted.isEmpty()
            ? null
            : new RowFilter<CastModel, Integer>() {
              @Override
              public boolean include(Entry<? extends CastModel, ? extends Integer> entry) {
                return holds(entry.getModel().row(entry.getIdentifier()), wanted);
              }
            });
  }

  private static boolean holds(CastRow row, String wanted) {
    String all =
        String.join(
            "\n",
            row.entity().name(),
            row.entity().type().label(),
            row.entity().type().name().toLowerCase(Locale.ROOT),
            row.isQuiet() ? Messages.text("cast.quiet") : "",
            row.replacement());
    return Folding.fold(all).contains(wanted);
  }

  /** The entities that are selected, in the order of the table. */
  List<Entity> chosen() {
    return Arrays.stream(getSelectedRows())
        .mapToObj(row -> model.row(convertRowIndexToModel(row)).entity())
        .toList();
  }

  /** Selects {@code entity}'s row alone and scrolls to it. */
  void choose(Entity entity) {
    int index = model.indexOf(entity);
    int row = index < 0 ? -1 : convertRowIndexToView(index);
    if (row >= 0) {
      setRowSelectionInterval(row, row);
      scrollRectToVisible(getCellRect(row, 0, true));
    }
  }
}
