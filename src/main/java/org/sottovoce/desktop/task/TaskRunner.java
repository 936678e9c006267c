package org.sottovoce.desktop.task;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sottovoce.pipeline.Progress;

/**
 * Runs background work, one piece after the other, and hands over each outcome once. Two runners do
 * not wait for each other: what must not be held up has one of its own.
 *
 * <p>Belongs to the event dispatch thread: work is handed in there, and outcomes come out there.
 */
public final class TaskRunner {

  private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

  private final Queue<Task<?>> waiting = new ArrayDeque<>();
  private final TaskDisplay display;
  private Task<?> running;

  public TaskRunner(TaskDisplay display) {
    this.display = display;
  }

  /**
   * Runs {@code work} when its turn comes.
   *
   * @param title what is being done, in words; never a word of a document
   * @param then gets the outcome
   */
  public <T> void run(String title, Work<T> work, Consumer<Outcome<T>> then) {
    waiting.add(new Task<>(title, work, then));
    proceed();
  }

  /** Asks the work that is going on to stop; what is waiting goes on afterwards. */
  public void cancel() {
    if (running != null) {
      running.cancelled = true;
    }
  }

  public boolean isBusy() {
    return running != null;
  }

  private void proceed() {
    if (running == null) {
      running = waiting.poll();
      if (running == null) {
        display.clear();
      } else {
        display.show(running.title, 0, 0);
        running.execute();
      }
    }
  }

  /** How far a task is. */
  private record Step(String what, int done, int total) {}

  private final class Task<T> extends SwingWorker<T, Step> {

    private final String title;
    private final Work<T> work;
    private final Consumer<Outcome<T>> then;
    private volatile boolean cancelled;

    Task(String title, Work<T> work, Consumer<Outcome<T>> then) {
      this.title = title;
      this.work = work;
      this.then = then;
    }

    @Override
    protected T doInBackground() throws Exception {
      return work.run(
          new Progress() {
            @Override
            public void step(String what, int done, int total) {
              publish(new Step(what, done, total));
            }

            @Override
            public boolean isCancelled() {
              return cancelled;
            }
          });
    }

    @Override
    protected void process(List<Step> steps) {
      if (running == this) {
        Step last = steps.get(steps.size() - 1);
        display.show(last.what(), last.done(), last.total());
      }
    }

    @Override
    protected void done() {
      Outcome<T> outcome = outcome();
      running = null;
      then.accept(outcome);
      proceed();
    }

    private Outcome<T> outcome() {
      try {
        return new Outcome.Done<>(get());
      } catch (ExecutionException e) {
        return cancelled || e.getCause() instanceof CancellationException
            ? new Outcome.Cancelled<>()
            : failed(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Outcome.Cancelled<>();
      }
    }

    /** Logs the kind and the place alone: messages of libraries may quote the text. */
    private Outcome<T> failed(Throwable cause) {
      StackTraceElement[] trace = cause.getStackTrace();
      LOG.warn(
          "a task failed: {} at {}",
          cause.getClass().getName(),
          trace.length == 0 ? "unknown" : trace[0]);
      return new Outcome.Failed<>(cause);
    }
  }
}
