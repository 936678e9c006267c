package org.sottovoce.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.sottovoce.review.ReviewEvent.Deed;
import org.sottovoce.review.ReviewEvent.Edited;
import org.sottovoce.review.ReviewEvent.Redone;
import org.sottovoce.review.ReviewEvent.Released;
import org.sottovoce.review.ReviewEvent.Undone;

/**
 * The one thing that a front end observes: the present review, its history and its events.
 *
 * <p>Every change goes to the journal first; when the journal cannot keep it, nothing changes.
 * Belongs to one thread: the editor's is the event dispatch thread.
 */
public final class ReviewSession {

  /** What listeners are told: the review before and after. */
  public record Change(Review before, Review after) {}

  private final Review start;
  private final History history;
  private final List<ReviewEvent> events;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final String reviewer;
  private Journal journal = event -> {};

  /**
   * A session that begins with {@code start}.
   *
   * @param reviewer the code under which its events are logged; not a name
   */
  public ReviewSession(Review start, String reviewer, InstantSource clock) {
    this.start = start;
    this.history = new History(start);
    this.events = new ArrayList<>();
    this.reviewer = reviewer;
    this.clock = clock;
  }

  /** Takes up earlier events, as they come out of a store, without keeping them again. */
  public void replay(List<ReviewEvent> earlier) {
    for (ReviewEvent event : earlier) {
      perform(event.deed());
      events.add(event);
    }
  }

  /** Keeps events in {@code kept} from now on. */
  public void journalTo(Journal kept) {
    journal = kept;
  }

  /** The review that the session began with, before all events. */
  public Review start() {
    return start;
  }

  /** The code under which events are logged. */
  public String reviewer() {
    return reviewer;
  }

  public Review review() {
    return history.present();
  }

  /** All events since the study began, in order. */
  public List<ReviewEvent> events() {
    return List.copyOf(events);
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  /** Makes an edit. */
  public void apply(Edit edit) {
    edit.applyTo(review()); // fails before anything is kept
    happen(new Edited(edit));
  }

  /** Takes back the last edit that stands; does nothing when there is none. */
  public void undo() {
    if (canUndo()) {
      happen(new Undone());
    }
  }

  /** Makes the last edit that was taken back again; does nothing when there is none. */
  public void redo() {
    if (canRedo()) {
      happen(new Redone());
    }
  }

  /** Logs that a release was made, by the hash of its files. */
  public void released(String releaseHash) {
    happen(new Released(releaseHash));
  }

  /** Calls {@code listener} after every change, until the returned handle is run. */
  public Runnable onChange(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void happen(Deed deed) {
    ReviewEvent event = new ReviewEvent(events.size() + 1L, clock.instant(), reviewer, deed);
    journal.keep(event);
    Review before = review();
    perform(deed);
    events.add(event);
    Change change = new Change(before, review());
    listeners.forEach(listener -> listener.accept(change));
  }

  private void perform(Deed deed) {
    if (deed instanceof Edited edited) {
      history.advance(edited.edit().applyTo(review()));
    } else if (deed instanceof Undone) {
      history.undo();
    } else if (deed instanceof Redone) {
      history.redo();
    }
  }
}
