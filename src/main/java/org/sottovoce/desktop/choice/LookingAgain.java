package org.sottovoce.desktop.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.review.Settings;

/**
 * Looks through the documents of the study once more, in the background, and changes what is
 * suggested in one edit. Belongs to the event dispatch thread.
 */
final class LookingAgain {

  private final Desk desk;
  private final Engine engine;
  private final TaskRunner tasks;
  private final Consumer<String> tell;

  /**
   * @param tell says what came of it
   */
  LookingAgain(Desk desk, Engine engine, TaskRunner tasks, Consumer<String> tell) {
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.tell = tell;
  }

  /**
   * Looks for everything that {@code preset} finds and suggests what {@code settings} want.
   *
   * @param told what was chosen, in words
   */
  void search(Preset preset, Settings settings, String told) {
    List<RecognizedDocument> documents = desk.session().review().documents();
    Wish wish = wish(settings, told);
    tasks.run(
        Messages.text("choice.running"),
        progress -> found(documents, preset, progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<List<RecognizedDocument>> done) {
            link(wish, done.value());
          } else {
            untold(outcome);
          }
        });
  }

  /** Leaves out what {@code settings} turn off, without looking for anything. */
  void sift(Settings settings, String told) {
    link(wish(settings, told), List.of());
  }

  /** What was wanted, of what, and in words. */
  private record Wish(ReviewSession session, Settings before, Settings after, String told) {

    /** What was wanted, unless other settings were made meanwhile. */
    Settings settings() {
      Settings now = session.review().settings();
      return now.equals(before) ? after : now;
    }
  }

  private Wish wish(Settings settings, String told) {
    ReviewSession session = desk.session();
    return new Wish(session, session.review().settings(), settings, told);
  }

  private List<RecognizedDocument> found(
      List<RecognizedDocument> documents, Preset preset, Progress progress) {
    List<RecognizedDocument> found = new ArrayList<>();
    for (RecognizedDocument document : documents) {
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      progress.step(Messages.text("choice.running"), found.size(), documents.size());
      found.add(engine.look(document.document(), preset, Progress.none()));
    }
    return found;
  }

  private void link(Wish wish, List<RecognizedDocument> found) {
    Review basis = wish.session().review();
    Settings settings = wish.settings();
    tasks.run(
        Messages.text("choice.linking"),
        progress -> engine.lookingAgain(basis, settings, found, progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<Edit.LookAgain> done) {
            linked(wish, found, basis, done.value());
          } else {
            untold(outcome);
          }
        });
  }

  /** Links anew when something was decided meanwhile: the edit would not know of it. */
  private void linked(
      Wish wish, List<RecognizedDocument> found, Review basis, Edit.LookAgain edit) {
    if (desk.session() != wish.session()) {
      return;
    }
    if (!wish.session().review().equals(basis)) {
      link(wish, found);
      return;
    }
    if (!edit.documents().equals(basis.documents()) || !edit.settings().equals(basis.settings())) {
      desk.apply(edit);
    }
    String came = Difference.of(basis.documents(), edit.documents()).sentence();
    tell.accept(Messages.text("choice.outcome", came, wish.told()));
  }

  private void untold(Outcome<?> outcome) {
    tell.accept(
        outcome instanceof Outcome.Failed<?> failed
            ? Failure.of(failed.cause())
            : Messages.text("choice.stopped"));
  }
}
