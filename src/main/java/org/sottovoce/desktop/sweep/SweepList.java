package org.sottovoce.desktop.sweep;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Edit;
import org.sottovoce.review.SweepItem;
import org.sottovoce.review.SweepTally;
import org.sottovoce.text.Span;

/**
 * The list of what stands out and was not suggested. Choosing a row goes to its first place, Enter
 * to the next one. Computed in the background whenever the mentions change.
 */
public final class SweepList extends JPanel {

  private static final int[] WIDTHS = {180, 150, 60, 60};

  private final transient Desk desk;
  private final transient Engine engine;
  private final transient TaskRunner tasks;
  private final transient Consumer<Span> reveal;
  private final transient SweepModel model;
  private final JTable table;
  private final JLabel tally = new JLabel();
  private int place;
  private boolean running;
  private boolean stale;

  /**
   * @param reveal scrolls the page to a span of the document in view
   */
  public SweepList(Desk desk, Engine engine, TaskRunner tasks, Consumer<Span> reveal) {
    super(new BorderLayout());
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.reveal = reveal;
    this.model = new SweepModel(desk.review());
    this.table = new JTable(model);
    setName("sweep-panel");
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    furnish();
    desk.onChange(this::follow);
    count();
  }

  /** The table itself, for keys and the focus. */
  public JComponent table() {
    return table;
  }

  /** How much stands out, and how much of it was looked at. */
  public SweepTally tally() {
    return SweepTally.of(model.items(), desk.review());
  }

  /** Goes to the first that nobody has looked at. */
  public void begin() {
    table.requestFocusInWindow();
    go(model.nextUnseen(Math.max(0, table.getSelectedRow())));
  }

  /** Says that the chosen ones were looked at, or are to be looked at again, and goes on. */
  public void see() {
    int[] rows = table.getSelectedRows();
    if (rows.length == 0) {
      return;
    }
    boolean seen = !model.isSeen(rows[0]);
    Set<MentionId> places = new HashSet<>();
    for (int row : rows) {
      places.addAll(model.items().get(row).places());
    }
    desk.apply(new Edit.See(places, seen));
    if (seen) {
      go(model.nextUnseen(rows[rows.length - 1]));
    }
  }

  private JPanel head() {
    JPanel head = new JPanel(new MigLayout("insets 10 14 8 14, fillx, wrap 1", "[grow]"));
    JLabel hint = new JLabel(Messages.text("sweep.hint"));
    hint.setForeground(UIManager.getColor("Label.disabledForeground"));
    tally.setName("sweep-tally");
    head.add(tally);
    head.add(hint, "wmin 0");
    return head;
  }

  private void furnish() {
    table.setName("sweep");
    table.setFillsViewportHeight(true);
    table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    table.putClientProperty("JTable.autoStartsEdit", false); // letters are commands
    table.getTableHeader().setReorderingAllowed(false);
    if (table.getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
      heading.setHorizontalAlignment(SwingConstants.LEADING);
    }
    table.getAccessibleContext().setAccessibleName(Messages.text("sweep.heading"));
    for (int i = 0; i < WIDTHS.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
    }
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              if (!event.getValueIsAdjusting() && table.isFocusOwner()) {
                place = -1;
                step();
              }
            });
    table.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "step");
    table
        .getActionMap()
        .put(
            "step",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                step();
              }
            });
  }

  /** Goes to the next place of the chosen item. */
  private void step() {
    int row = table.getSelectedRow();
    if (row < 0 || row >= model.items().size() || table.getSelectedRowCount() > 1) {
      return;
    }
    List<MentionId> places = model.items().get(row).places();
    place = Math.floorMod(place + 1, places.size());
    MentionId target = places.get(place);
    desk.look(sight -> sight.in(target.document()).selecting(target.span()));
    reveal.accept(target.span());
  }

  private void go(int row) {
    if (row >= 0) {
      table.setRowSelectionInterval(row, row);
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
      place = -1;
      step();
    }
  }

  private void follow(Desk.Change change) {
    if (change.before().review().documents() != change.after().review().documents()) {
      sweep();
    } else if (!change.before().review().equals(change.after().review())) {
      int[] chosen = table.getSelectedRows();
      model.update(change.after().review());
      for (int row : chosen) {
        table.addRowSelectionInterval(row, row);
      }
      count();
    }
  }

  /** Sweeps in the background; what changes meanwhile is swept once more. */
  private void sweep() {
    if (desk.isPreview()) {
      return;
    }
    if (running) {
      stale = true;
      return;
    }
    running = true;
    stale = false;
    List<RecognizedDocument> documents = desk.review().documents();
    tasks.run(
        Messages.text("sweep.running"), progress -> engine.sweep(documents, progress), this::swept);
  }

  private void swept(Outcome<List<SweepItem>> outcome) {
    running = false;
    if (outcome instanceof Outcome.Done<List<SweepItem>> done) {
      show(done.value());
    }
    if (stale) {
      sweep();
    }
  }

  /** Shows other items and keeps the choice, as far as what was chosen is still there. */
  private void show(List<SweepItem> items) {
    Set<String> chosen = new HashSet<>();
    for (int row : table.getSelectedRows()) {
      chosen.add(model.items().get(row).surface());
    }
    model.show(items, desk.review());
    for (int row = 0; row < items.size(); row++) {
      if (chosen.contains(items.get(row).surface())) {
        table.addRowSelectionInterval(row, row);
      }
    }
    count();
  }

  private void count() {
    SweepTally now = tally();
    tally.setText(Messages.text("sweep.tally", now.left(), now.seen()));
  }
}
