package org.sottovoce.desktop.cast;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;

/** Everybody and everything in the study, to decide, merge and rename as a whole. */
public final class Cast extends JPanel {

  private final transient Desk desk;
  private final transient Engine engine;
  private final transient CastModel model;
  private final CastTable table;
  private final JTextField filter = new JTextField();

  public Cast(Desk desk, Engine engine) {
    super(new BorderLayout());
    this.desk = desk;
    this.engine = engine;
    this.model = new CastModel(this::rename);
    this.table = new CastTable(model);
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    listen();
    desk.onChange(this::follow);
    show(desk.sight());
  }

  /** The table itself, for keys and the focus. */
  public JComponent table() {
    return table;
  }

  /** Decides for every selected entity. */
  public void decide(Decision decision) {
    Set<EntityId> ids = table.chosen().stream().map(Entity::id).collect(Collectors.toSet());
    if (!ids.isEmpty()) {
      desk.apply(new Edit.DecideEntities(ids, decision));
    }
  }

  /** Says that the selected entities are one: all go into that with the most mentions. */
  public void merge() {
    List<Entity> chosen = table.chosen();
    Merging.of(chosen).forEach(desk::apply);
    Merging.into(chosen).flatMap(kept -> desk.review().entity(kept.id())).ifPresent(table::choose);
  }

  /** How many entities are selected. */
  public int chosen() {
    return table.getSelectedRowCount();
  }

  /** Lets the user type another pseudonym for the selected person. */
  public void edit() {
    int row = table.getSelectedRow();
    int column = CastModel.Column.REPLACEMENT.index();
    if (row >= 0 && table.editCellAt(row, column)) {
      table.getEditorComponent().requestFocusInWindow();
    }
  }

  private JPanel head() {
    JPanel head = new JPanel(new MigLayout("insets 12 14 10 14, gap 8, fillx", "[][grow]", "[]"));
    JLabel heading = new JLabel(Messages.text("cast.heading"));
    heading.setFont(heading.getFont().deriveFont(Font.BOLD));
    filter.setName("filter");
    filter.putClientProperty("JTextField.placeholderText", Messages.text("cast.filter"));
    filter.putClientProperty("JTextField.showClearButton", true);
    filter.getAccessibleContext().setAccessibleName(Messages.text("cast.filter"));
    head.add(heading);
    head.add(filter, "growx, wmin 60");
    return head;
  }

  private void listen() {
    filter.getDocument().addDocumentListener(new FilterListener());
    table.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "jump");
    table
        .getActionMap()
        .put(
            "jump",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                jump();
              }
            });
    table.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 1) {
              jump();
            }
          }
        });
  }

  private void jump() {
    List<Entity> chosen = table.chosen();
    if (chosen.size() == 1) {
      desk.look(sight -> sight.nextOf(chosen.get(0)));
    }
  }

  private void follow(Desk.Change change) {
    if (!change.before().review().equals(change.after().review())) {
      show(change.after());
    }
    if (!change.before().entity().equals(change.after().entity()) && !table.isFocusOwner()) {
      change.after().entity().ifPresent(table::choose);
    }
  }

  private void show(Sight sight) {
    model.show(CastRow.all(sight.review(), engine, model.rows()));
  }

  private void rename(Entity entity, String name) {
    Renaming.of(desk.review(), entity, name).ifPresent(desk::apply);
  }

  /** Filters while the user types. */
  private final class FilterListener implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      table.filter(filter.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      table.filter(filter.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      table.filter(filter.getText());
    }
  }
}
