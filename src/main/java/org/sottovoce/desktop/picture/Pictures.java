package org.sottovoce.desktop.picture;

import java.awt.Window;
import java.util.List;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.Report;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.review.Review;

/** Leads from the wish to see the pictures of a study to the decisions on them. */
public final class Pictures {

  private final Desk desk;
  private final Engine engine;
  private final TaskRunner tasks;
  private final Window owner;

  public Pictures(Desk desk, Engine engine, TaskRunner tasks, Window owner) {
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.owner = owner;
  }

  /** Loads the pictures in the background and shows them. */
  public void begin() {
    Review review = desk.review();
    tasks.run(
        Messages.text("pictures.loading"),
        progress -> Gallery.of(review, engine, progress),
        this::show);
  }

  private void show(Outcome<List<Shown>> outcome) {
    if (outcome instanceof Outcome.Done<List<Shown>> done) {
      if (done.value().isEmpty()) {
        String none = Messages.text("pictures.none");
        Report.show(owner, Messages.text("pictures.title"), List.of(none));
      } else {
        new PictureDialog(owner, done.value(), desk.review().keptPictures())
            .ask()
            .ifPresent(kept -> decide(done.value(), kept));
      }
    }
  }

  private void decide(List<Shown> all, List<Boolean> kept) {
    Gallery.edits(desk.review(), all, kept).forEach(desk::apply);
  }
}
