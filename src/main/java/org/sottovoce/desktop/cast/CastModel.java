package org.sottovoce.desktop.cast;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.IdentifierType;

/** The entities of a review as rows of a table. The pseudonym of a person can be edited. */
final class CastModel extends AbstractTableModel {

  /** The columns, from the left. */
  enum Column {
    NAME,
    TYPE,
    COUNT,
    DECISION,
    REPLACEMENT;

    private static final List<Column> ORDER = List.of(values());

    static Column at(int index) {
      return ORDER.get(index);
    }

    int index() {
      return ORDER.indexOf(this);
    }
  }

  private final transient BiConsumer<Entity, String> rename;
  private transient List<CastRow> rows = List.of();

  /**
   * @param rename told when another pseudonym was typed in
   */
  CastModel(BiConsumer<Entity, String> rename) {
    this.rename = rename;
  }

  /** Shows other rows; tells the table as little as can be said. */
  void show(List<CastRow> next) {
    List<CastRow> before = rows;
    rows = next;
    if (before.size() != next.size()) {
      fireTableDataChanged();
      return;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!before.get(i).equals(next.get(i))) {
        fireTableRowsUpdated(i, i);
      }
    }
  }

  List<CastRow> rows() {
    return rows;
  }

  CastRow row(int index) {
    return rows.get(index);
  }

  /** The index of the row of {@code entity}; -1 when there is none. */
  int indexOf(Entity entity) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).entity().id().equals(entity.id())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return Column.values().length;
  }

  @Override
  public String getColumnName(int column) {
    return Messages.text("cast." + Column.at(column));
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return switch (Column.at(column)) {
      case NAME -> CastRow.class;
      case TYPE -> IdentifierType.class;
      case COUNT -> Integer.class;
      default -> String.class;
    };
  }

  @Override
  public Object getValueAt(int index, int column) {
    CastRow row = rows.get(index);
    return switch (Column.at(column)) {
      case NAME -> row;
      case TYPE -> row.entity().type();
      case COUNT -> row.entity().mentions().size();
      case DECISION -> Messages.text(row.mixed() ? "decision.MIXED" : "decision." + row.decision());
      case REPLACEMENT -> row.replacement();
    };
  }

  @Override
  public boolean isCellEditable(int index, int column) {
    return column == Column.REPLACEMENT.index()
        && rows.get(index).entity().type() == IdentifierType.PERSON;
  }

  @Override
  public void setValueAt(Object value, int index, int column) {
    rename.accept(rows.get(index).entity(), value.toString());
  }
}
