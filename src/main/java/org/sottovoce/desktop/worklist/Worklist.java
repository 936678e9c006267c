package org.sottovoce.desktop.worklist;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Review;

/** The list of documents with what is left to decide in each, and the progress of the study. */
public final class Worklist extends JPanel {

  /** A line of the list. */
  record Row(RecognizedDocument document, Tally tally) {

    String name() {
      return document.document().document().source().name();
    }

    @Override
    public String toString() {
      return "Row[" + tally + "]";
    }
  }

  private final transient Desk desk;
  private final DefaultListModel<Row> rows = new DefaultListModel<>();
  private final JList<Row> list = new DocumentList(rows);
  private final JLabel heading = new JLabel(Messages.text("worklist.heading"));
  private final JLabel progress = new JLabel();
  private final JProgressBar bar = new JProgressBar();

  public Worklist(Desk desk) {
    super(new BorderLayout());
    this.desk = desk;
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    list.addListSelectionListener(event -> select(list.getSelectedValue()));
    desk.onChange(this::follow);
    show(desk.sight());
  }

  /** The list itself, for keys and the focus. */
  public JComponent documents() {
    return list;
  }

  private JPanel head() {
    JPanel head = new JPanel(new MigLayout("insets 12 14 10 14, gap 4, fillx", "[grow]", "[][][]"));
    heading.putClientProperty("FlatLaf.styleClass", "h4");
    heading.setFont(heading.getFont().deriveFont(Font.BOLD));
    heading.setLabelFor(list);
    bar.getAccessibleContext().setAccessibleName(Messages.text("worklist.progress"));
    head.add(heading, "wrap");
    head.add(progress, "wmin 0, wrap");
    head.add(bar, "growx, h 6!");
    return head;
  }

  private void select(Row row) {
    boolean elsewhere =
        row != null
            && !desk.sight().document().equals(java.util.Optional.of(row.document().fingerprint()));
    if (elsewhere) {
      desk.look(sight -> sight.in(row.document().fingerprint()));
    }
  }

  private void follow(Desk.Change change) {
    Sight before = change.before();
    Sight after = change.after();
    if (!before.review().equals(after.review()) || !before.document().equals(after.document())) {
      show(after);
    }
  }

  private void show(Sight sight) {
    Review review = sight.review();
    List<Row> now =
        review.documents().stream().map(each -> new Row(each, Tally.of(review, each))).toList();
    Tally all = Tally.sum(now.stream().map(Row::tally).toList());
    progress.setText(
        now.isEmpty()
            ? Messages.text("worklist.empty")
            : Messages.text("worklist.decided", all.decided(), all.mentions()));
    bar.setVisible(!now.isEmpty());
    bar.setMaximum(Math.max(1, all.mentions()));
    bar.setValue(all.decided());
    place(now);
    int selected =
        IntStream.range(0, now.size())
            .filter(
                i ->
                    sight
                        .document()
                        .filter(now.get(i).document().fingerprint()::equals)
                        .isPresent())
            .findFirst()
            .orElse(-1);
    list.setSelectedIndex(selected);
  }

  private void place(List<Row> now) {
    for (int i = 0; i < now.size(); i++) {
      if (i >= rows.size()) {
        rows.addElement(now.get(i));
      } else if (!rows.get(i).equals(now.get(i))) {
        rows.set(i, now.get(i));
      }
    }
    rows.setSize(now.size());
  }

  /** A list whose letters are commands, not a search. */
  private static final class DocumentList extends JList<Row> {

    DocumentList(DefaultListModel<Row> rows) {
      super(rows);
      setName("documents");
      setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
      setCellRenderer(new DocumentCell());
      getAccessibleContext().setAccessibleName(Messages.text("worklist.heading"));
    }

    /** Names too long for the width end in an ellipsis: there is nothing to scroll to. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public int getNextMatch(String prefix, int start, Position.Bias bias) {
      return -1;
    }
  }
}
