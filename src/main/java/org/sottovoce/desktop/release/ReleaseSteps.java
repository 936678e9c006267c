package org.sottovoce.desktop.release;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.ReleaseResult;
import org.sottovoce.desktop.engine.ReleaseResult.Released;
import org.sottovoce.desktop.engine.ReleaseResult.Stopped;
import org.sottovoce.desktop.sweep.SweepList;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.Report;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;

/** Leads from the wish to export to the report of what came of it. */
public final class ReleaseSteps {

  private final Desk desk;
  private final Engine engine;
  private final TaskRunner tasks;
  private final Window owner;
  private final SweepList sweep;
  private Path wanted = Path.of(System.getProperty("user.home"), "sottovoce-release");

  /**
   * @param sweep what stands out and was not suggested: counted, and shown when asked for
   */
  public ReleaseSteps(Desk desk, Engine engine, TaskRunner tasks, Window owner, SweepList sweep) {
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.owner = owner;
    this.sweep = sweep;
  }

  /** Asks how, then exports in the background. */
  public void begin() {
    Review review = desk.review();
    Action people = review.settings().policy().actionFor(IdentifierType.PERSON);
    ReleaseDialog dialog =
        new ReleaseDialog(
            owner, Undecided.of(review, sweep.tally()), people, FreshFolder.near(wanted));
    dialog.ask().ifPresent(this::release);
    if (dialog.isToLookOver()) {
      sweep.begin();
    }
  }

  private void release(ReleaseChoice choice) {
    if (!FreshFolder.near(wanted).equals(choice.folder())) {
      wanted = choice.folder();
    }
    Action people = desk.review().settings().policy().actionFor(IdentifierType.PERSON);
    if (people != choice.people()) {
      desk.apply(new Edit.ChangeSettings(desk.review().settings().withPeopleAs(choice.people())));
    }
    Review review = desk.review();
    Undecided undecided = Undecided.of(review, sweep.tally());
    tasks.run(
        Messages.text("release.running"),
        progress ->
            engine.release(
                review,
                choice.folder(),
                choice.format(),
                choice.key().map(KeyChoice::request),
                progress),
        outcome -> {
          choice.key().ifPresent(KeyChoice::wipe);
          show(outcome, undecided, choice.key().map(KeyChoice::file));
        });
  }

  private void show(Outcome<ReleaseResult> outcome, Undecided undecided, Optional<Path> key) {
    if (outcome instanceof Outcome.Done<ReleaseResult> done) {
      if (done.value() instanceof Released released) {
        desk.released(released.hash());
        Report.show(owner, Messages.text("release.done"), lines(released, undecided, key));
      } else if (done.value() instanceof Stopped stopped) {
        List<String> lines = new ArrayList<>(List.of(Messages.text("release.leak")));
        lines.addAll(stopped.findings());
        Report.show(owner, Messages.text("release.stopped"), lines);
      }
    } else if (outcome instanceof Outcome.Failed<ReleaseResult> failed) {
      Report.show(owner, Messages.text("release.stopped"), List.of(Failure.of(failed.cause())));
    }
  }

  private static List<String> lines(Released released, Undecided undecided, Optional<Path> key) {
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text("release.counts", released.files().size(), released.replaced()));
    lines.add(Messages.text("release.where", released.folder().toString()));
    key.ifPresent(file -> lines.add(Messages.text("key.written", file.toString())));
    if (undecided.isAny()) {
      lines.add(undecided.sentence());
    }
    lines.addAll(released.remarks());
    return lines;
  }
}
