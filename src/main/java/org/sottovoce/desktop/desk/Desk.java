package org.sottovoce.desktop.desk;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Journal.JournalFailure;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;

/**
 * The reviewer's place of work: the session and where in it they are. Panels observe it and change
 * things through it alone. Belongs to the event dispatch thread.
 */
public final class Desk {

  /** What listeners are told: where the reviewer was and is now. */
  public record Change(Sight before, Sight after) {}

  /** Whether a decision holds for everything that refers to the same, or for one mention. */
  public enum Scope {
    ENTITY,
    MENTION
  }

  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Runnable journalFailed;
  private ReviewSession session;
  private Runnable unsubscribe;
  private Sight sight;

  /**
   * @param journalFailed told when a change could not be kept on disk and therefore was not made
   */
  public Desk(ReviewSession session, Runnable journalFailed) {
    this.journalFailed = journalFailed;
    this.session = session;
    this.unsubscribe = session.onChange(this::follow);
    this.sight = Sight.of(session.review());
  }

  public ReviewSession session() {
    return session;
  }

  public Sight sight() {
    return sight;
  }

  public Review review() {
    return sight.review();
  }

  /** Puts another session on the desk. */
  public void take(ReviewSession other) {
    unsubscribe.run();
    session = other;
    unsubscribe = other.onChange(this::follow);
    move(Sight.of(other.review()));
  }

  /** Calls {@code listener} after every change of the review or of the place in it. */
  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /**
   * Shows {@code document} with what was found in it at a glance, until it is added; nothing is
   * kept of it, and nothing can be decided meanwhile.
   */
  public void preview(Edit.AddDocument document) {
    move(Sight.of(document.applyTo(session.review())));
  }

  /** Whether what is in view is a first look. */
  public boolean isPreview() {
    return sight.review().documents() != session.review().documents();
  }

  /** Goes back to what is in the study when a first look came to nothing. */
  public void endPreview() {
    if (isPreview()) {
      move(Sight.of(session.review()));
    }
  }

  /** Goes somewhere else in the same review. */
  public void look(UnaryOperator<Sight> step) {
    move(step.apply(sight));
  }

  /** Makes an edit; none while there is but a first look. */
  public void apply(Edit edit) {
    if (!isPreview()) {
      keep(() -> session.apply(edit));
    }
  }

  /** Adds a document, of which there may have been a first look. */
  public void add(Edit.AddDocument document) {
    keep(() -> session.apply(document));
  }

  /** Decides for the current mention or its entity and goes on to the next undecided one. */
  public void decide(Decision decision, Scope scope) {
    sight
        .mention()
        .filter(mention -> !isPreview())
        .ifPresent(
            mention -> {
              apply(edit(mention, decision, scope));
              if (decision != Decision.UNDECIDED) {
                look(Sight::nextUndecided);
              }
            });
  }

  private Edit edit(MentionId mention, Decision decision, Scope scope) {
    return scope == Scope.MENTION
        ? new Edit.DecideMention(mention, decision)
        : new Edit.DecideEntities(Set.of(review().entityOf(mention).id()), decision);
  }

  /** Takes the last edit back and goes to what it had changed. */
  public void undo() {
    travel(session::undo);
  }

  /** Makes the edit that was taken back last again and goes to what it changes. */
  public void redo() {
    travel(session::redo);
  }

  /** Logs that a release was made from the present review. */
  public void released(String hash) {
    keep(() -> session.released(hash));
  }

  private void travel(Runnable step) {
    if (isPreview()) {
      return;
    }
    Review earlier = review();
    keep(step);
    look(there -> there.atDifference(earlier));
  }

  private void keep(Runnable change) {
    try {
      change.run();
    } catch (JournalFailure e) {
      journalFailed.run();
    }
  }

  private void follow(ReviewSession.Change change) {
    move(sight.on(change.after()));
  }

  private void move(Sight next) {
    Change change = new Change(sight, next);
    sight = next;
    listeners.forEach(listener -> listener.accept(change));
  }
}
