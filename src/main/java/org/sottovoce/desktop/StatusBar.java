package org.sottovoce.desktop;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.editor.MentionWords;
import org.sottovoce.desktop.worklist.Tally;
import org.sottovoce.review.Decision;

/** What a key press will do, what is going on, how much is decided, and whether it is saved. */
final class StatusBar extends JPanel {

  private final transient MentionWords words;
  private final JLabel hint = new JLabel(" ");
  private final JLabel tally = new JLabel();
  private final JLabel saved = new JLabel();

  StatusBar(Desk desk, MentionWords words, JComponent tasks) {
    super(new MigLayout("insets 5 14 5 14, gap 18, hidemode 3", "[grow][][][][]", "[center, 24!]"));
    this.words = words;
    tally.setName("tally");
    hint.setName("hint");
    saved.setName("saved");
    add(hint, "wmin 0, growx");
    add(tasks);
    add(tally);
    add(saved);
    desk.onChange(this::follow);
    show(desk.sight());
    count(desk.sight());
  }

  /** Says something until the reviewer goes on. */
  void tell(String sentence) {
    hint.setText(sentence);
    hint.setToolTipText(sentence);
  }

  /** Says, until it is clicked away, what this computer lacks. */
  void lack(String sentence) {
    JButton lack = new JButton(Messages.text("status.lack"));
    lack.setName("lack");
    lack.setToolTipText(sentence);
    lack.getAccessibleContext().setAccessibleDescription(sentence);
    lack.addActionListener(
        event -> {
          tell(sentence);
          remove(lack);
          revalidate();
        });
    add(lack, 1);
  }

  /** Says whether and where the study is kept. */
  void saved(String sentence) {
    saved.setText(sentence);
  }

  private void follow(Desk.Change change) {
    show(change.after());
    if (!change.before().review().equals(change.after().review())) {
      count(change.after());
    }
  }

  private void show(Sight sight) {
    hint.setText(hint(sight));
    hint.setToolTipText(null);
  }

  private void count(Sight sight) {
    Tally all = Tally.of(sight.review());
    tally.setText(
        sight.page().isEmpty()
            ? ""
            : Messages.text("worklist.decided", all.decided(), all.mentions()));
  }

  private String hint(Sight sight) {
    if (sight.page().isEmpty()) {
      return Messages.text("status.empty");
    }
    if (sight.selection().isPresent()) {
      return Messages.text("status.selection");
    }
    return sight.mention().isEmpty()
        ? Messages.text("status.none")
        : Messages.text("status.accept", words.replacement(sight, Decision.ACCEPT));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(
        BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")));
  }
}
