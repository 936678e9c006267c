package org.sottovoce.desktop.editor;

import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Palette;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Review;
import org.sottovoce.text.AlignedText;

/**
 * Lets the page show the document as the decisions would release it, and says so above the page.
 * The text is made in the background after each change.
 */
public final class AsReleased extends JPanel {

  private final transient Desk desk;
  private final transient Engine engine;
  private final transient TaskRunner tasks;
  private final DocumentView view;
  private boolean on;
  private boolean running;
  private boolean stale;

  /**
   * @param tasks a queue of its own: the reviewer waits for nothing else
   */
  public AsReleased(Desk desk, Engine engine, TaskRunner tasks, DocumentView view) {
    super(new MigLayout("insets 7 16 7 16", "[grow]", "[center]"));
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.view = view;
    setName("as-released");
    add(new JLabel(Messages.text("released.strip", Command.AS_RELEASED.keyLabel())), "wmin 0");
    setVisible(false);
    desk.onChange(this::follow);
  }

  /** Goes from the text to what would be released, or back. */
  public void toggle() {
    on = !on;
    setVisible(on);
    if (on) {
      refresh();
    } else {
      view.show(Optional.empty());
    }
  }

  private void follow(Desk.Change change) {
    boolean other = !change.before().document().equals(change.after().document());
    if (on && (other || !change.before().review().equals(change.after().review()))) {
      refresh();
    }
  }

  /** What changes meanwhile is made once more. */
  private void refresh() {
    stale = running;
    Optional<RecognizedDocument> document = desk.sight().page();
    if (running || document.isEmpty()) {
      return;
    }
    running = true;
    Review review = desk.review();
    tasks.run(
        Command.AS_RELEASED.label(),
        progress -> engine.released(review, document.get()),
        outcome -> made(document.get(), outcome));
  }

  private void made(RecognizedDocument document, Outcome<AlignedText> outcome) {
    running = false;
    boolean here = desk.sight().document().filter(document.fingerprint()::equals).isPresent();
    if (on && here && outcome instanceof Outcome.Done<AlignedText> done) {
      view.show(Optional.of(done.value()));
    }
    if (on && stale) {
      refresh();
    }
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(
        BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Separator.foreground")));
    setBackground(Palette.current().shade(Family.TIMES).tint());
  }
}
