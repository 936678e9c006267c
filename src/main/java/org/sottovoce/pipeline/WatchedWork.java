package org.sottovoce.pipeline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One piece of work in a thread of its own, for which only so much time is allowed from the moment
 * it begins. Work that does not end is left behind, and its place given to the next.
 *
 * @param <T> what the work brings
 */
final class WatchedWork<T> {

  private static final long TICK_MILLIS = 200;

  private final FutureTask<T> task;
  private final Thread thread;
  private final Semaphore places;
  private final AtomicBoolean holdsPlace = new AtomicBoolean();
  private volatile long startedNanos;

  private WatchedWork(Callable<T> work, Semaphore places) {
    this.places = places;
    this.task = new FutureTask<>(() -> inPlace(work));
    this.thread = new Thread(task, "reader");
    thread.setDaemon(true);
  }

  /** Begins {@code work} as soon as one of {@code places} is free. */
  static <T> WatchedWork<T> start(Callable<T> work, Semaphore places) {
    WatchedWork<T> watched = new WatchedWork<>(work, places);
    watched.thread.start();
    return watched;
  }

  /**
   * What the work brings.
   *
   * @throws TimeoutException when it takes longer than {@code patience}; it is then left behind
   */
  T await(Duration patience) throws ExecutionException, TimeoutException, InterruptedException {
    while (true) {
      try {
        return task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (holdsPlace.get() && System.nanoTime() - startedNanos > patience.toNanos()) {
          leaveBehind();
          throw e;
        }
      }
    }
  }

  /** Gives the work up: it may end by itself later, with nobody waiting. */
  void leaveBehind() {
    task.cancel(true);
    givePlaceBack();
  }

  private T inPlace(Callable<T> work) throws Exception {
    places.acquire();
    startedNanos = System.nanoTime();
    holdsPlace.set(true);
    try {
      return work.call();
    } finally {
      givePlaceBack();
    }
  }

  private void givePlaceBack() {
    if (holdsPlace.compareAndSet(true, false)) {
      places.release();
    }
  }
}
