package org.sottovoce.desktop.study;

import java.awt.Window;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.Study;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.Report;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.review.Journal.JournalFailure;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.ReviewSession;

/** Keeps the study that is on the desk. Belongs to the event dispatch thread. */
public final class StudyKeeper {

  /** The code under which a single reviewer's events are logged. */
  public static final String REVIEWER = "R1";

  private final Desk desk;
  private final Engine engine;
  private final TaskRunner tasks;
  private final Window owner;
  private final Consumer<String> state;
  private Optional<Study> study = Optional.empty();

  /**
   * @param state told in words whether the study is kept
   */
  public StudyKeeper(
      Desk desk, Engine engine, TaskRunner tasks, Window owner, Consumer<String> state) {
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.owner = owner;
    this.state = state;
    desk.onChange(change -> tell());
    tell();
  }

  /** A session on an empty review. */
  public static ReviewSession begin(Engine engine) {
    return new ReviewSession(Review.empty(engine.settings()), REVIEWER, InstantSource.system());
  }

  /** Makes a study on disk of what is on the desk, unless there is one already. */
  public void save() {
    if (study.isPresent()) {
      state.accept(Messages.text("study.kept-already"));
      return;
    }
    StudyDialog.toSave(owner).ask().ifPresent(this::save);
  }

  private void save(StudyDialog.Answer answer) {
    List<ReviewEvent> events = desk.session().events();
    ReviewSession session = desk.session();
    tasks.run(
        Messages.text("study.saving"),
        progress -> engine.save(events, answer.folder(), answer.passphrase(), progress),
        outcome -> {
          answer.wipe();
          saved(session, events.size(), outcome);
        });
  }

  /** Keeps what happened while the study was written, then everything that is yet to come. */
  private void saved(ReviewSession session, int written, Outcome<Study> outcome) {
    if (outcome instanceof Outcome.Done<Study> done) {
      List<ReviewEvent> events = session.events();
      try {
        events.subList(written, events.size()).forEach(done.value().journal()::keep);
        keep(session, done.value());
      } catch (JournalFailure e) {
        done.value().close();
        failed(e);
      }
    } else if (outcome instanceof Outcome.Failed<Study> failed) {
      failed(failed.cause());
    }
  }

  /** Asks for a study and opens it in place of what is on the desk. */
  public void open() {
    if (mayLeave()) {
      StudyDialog.toOpen(owner, Optional.empty()).ask().ifPresent(this::open);
    }
  }

  /** Opens the study in {@code folder}; asks for the passphrase alone. */
  public void open(Path folder) {
    if (mayLeave()) {
      StudyDialog.toOpen(owner, Optional.of(folder)).ask().ifPresent(this::open);
    }
  }

  /** A study with the session that goes on in it. */
  private record Opened(Study study, ReviewSession session) {}

  private void open(StudyDialog.Answer answer) {
    tasks.run(
        Messages.text("study.opening"),
        progress -> {
          Study opened = engine.open(answer.folder(), answer.passphrase(), progress);
          ReviewSession session = begin(engine);
          session.replay(opened.events());
          return new Opened(opened, session);
        },
        outcome -> {
          answer.wipe();
          opened(outcome);
        });
  }

  private void opened(Outcome<Opened> outcome) {
    if (outcome instanceof Outcome.Done<Opened> done) {
      keep(done.value().session(), done.value().study());
      desk.take(done.value().session());
    } else if (outcome instanceof Outcome.Failed<Opened> failed) {
      failed(failed.cause());
    }
  }

  private void keep(ReviewSession session, Study next) {
    study.ifPresent(Study::close);
    study = Optional.of(next);
    session.journalTo(next.journal());
    tell();
  }

  /** Whether the desk may be cleared: everything is kept, or the user says that it may go. */
  public boolean mayLeave() {
    return study.isPresent() || desk.session().events().isEmpty() || Leaving.confirm(owner);
  }

  /** Lets go of the study on disk. */
  public void close() {
    study.ifPresent(Study::close);
    study = Optional.empty();
  }

  private void failed(Throwable cause) {
    Report.show(owner, Messages.text("study.failed"), List.of(Failure.of(cause)));
  }

  private void tell() {
    state.accept(
        study
            .map(kept -> Messages.text("study.kept", kept.folder().getFileName().toString()))
            .orElseGet(
                () -> desk.session().events().isEmpty() ? "" : Messages.text("study.unkept")));
  }
}
