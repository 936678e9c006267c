package org.sottovoce.desktop.sweep;

import java.awt.BorderLayout;
import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.ListSelectionEvent;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepItem;
import org.sottovoce.review.SweepTally;
import org.sottovoce.text.Span;

/**
 * The list of what stands out and was not suggested. Choosing a row goes to the place that it
 * shows, Enter to the next one. Computed in the background whenever the mentions change.
 */
public final class SweepList extends JPanel {

  private final transient Desk desk;
  private final transient Engine engine;
  private final transient TaskRunner tasks;
  private final transient Consumer<Span> reveal;
  private final transient SweepModel model;
  private final SweepTable table;
  private final JLabel tally = new JLabel();
  private final JLabel hint = new JLabel(Messages.text("sweep.hint"));
  private boolean running;
  private boolean stale;

  /**
   * @param tasks a queue of its own, so that neither waits for the other's work
   * @param reveal scrolls the page to a span of the document in view
   */
  public SweepList(Desk desk, Engine engine, TaskRunner tasks, Consumer<Span> reveal) {
    super(new BorderLayout());
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.reveal = reveal;
    this.model = new SweepModel(desk.review());
    this.table = new SweepTable(model);
    setName("sweep-panel");
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    table.bind("ENTER", () -> step(1));
    table.bind("shift ENTER", () -> step(-1));
    table.getSelectionModel().addListSelectionListener(this::chosen);
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

  /** Comes to the front and goes to the next that nobody has looked at, round to the first. */
  public void begin() {
    if (SwingUtilities.getAncestorOfClass(JTabbedPane.class, this) instanceof JTabbedPane tabs) {
      tabs.setSelectedComponent(this);
    }
    boolean there = table.isFocusOwner() || table.getSelectedRowCount() == 0;
    table.requestFocusInWindow();
    go(model.nextUnseen(table.lead() + (there ? 1 : 0)));
  }

  /** Says that the chosen ones were looked at, and goes on to the next that was not. */
  public void see() {
    int last = table.getSelectionModel().getMaxSelectionIndex();
    if (see(true)) {
      go(model.nextUnseen(last));
    }
  }

  /** Says that the chosen ones are to be looked at again. */
  public void seeAgain() {
    see(false);
  }

  /** Whether anything was chosen; only a choice that can be seen is meant. */
  private boolean see(boolean seen) {
    Set<MentionId> places = table.chosenPlaces();
    if (places.isEmpty() || !table.isShowing()) {
      return false;
    }
    if (seen != desk.review().seen().containsAll(places)) {
      desk.apply(new Edit.See(places, seen));
    }
    return true;
  }

  private JPanel head() {
    JPanel head = new JPanel(new MigLayout("insets 10 14 8 14, fillx, wrap 1", "[grow]"));
    hint.setForeground(muted());
    hint.setToolTipText(hint.getText());
    tally.setName("sweep-tally");
    head.add(tally, "wmin 0");
    head.add(hint, "wmin 0");
    return head;
  }

  private void chosen(ListSelectionEvent event) {
    if (!event.getValueIsAdjusting() && table.isFocusOwner() && !table.isFilling()) {
      step(0);
    }
  }

  /** Goes to the place that the chosen row shows, or to another one of it. */
  private void step(int distance) {
    if (table.getSelectedRowCount() == 1) {
      model.turn(table.getSelectedRow(), distance);
      MentionId target = model.place(table.getSelectedRow());
      desk.look(sight -> sight.atPlace(target));
      reveal.accept(target.span());
    }
  }

  private void go(int row) {
    if (row >= 0) {
      table.choose(row);
      step(0);
    }
  }

  private void follow(Desk.Change change) {
    Review before = change.before().review();
    Review after = change.after().review();
    if (before.documents() != after.documents()) {
      forget(after);
      sweep();
    } else if (!before.equals(after)) {
      model.update(after);
      count();
    }
  }

  /** Nothing is shown of documents that are no longer on the desk. */
  private void forget(Review review) {
    boolean gone =
        model.items().stream()
            .flatMap(item -> item.places().stream().map(MentionId::document))
            .distinct()
            .anyMatch(document -> review.document(document).isEmpty());
    if (gone) {
      table.show(List.of(), review);
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
    count();
    List<RecognizedDocument> documents = desk.review().documents();
    tasks.run(
        Messages.text("sweep.running"), progress -> engine.sweep(documents, progress), this::swept);
  }

  private void swept(Outcome<List<SweepItem>> outcome) {
    running = false;
    if (stale) {
      sweep();
    } else if (outcome instanceof Outcome.Done<List<SweepItem>> done) {
      table.show(done.value(), desk.review());
    }
    count();
  }

  private void count() {
    SweepTally now = tally();
    tally.setText(
        running && model.items().isEmpty()
            ? Messages.text("sweep.running")
            : Messages.text("sweep.tally", now.left(), now.seen()));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (hint != null) {
      hint.setForeground(muted());
    }
  }

  /** A colour of our own, which the label keeps when it takes on another look after this panel. */
  private static Color muted() {
    return new Color(UIManager.getColor("Label.disabledForeground").getRGB());
  }
}
