package org.sottovoce.desktop.task;

/** What became of a piece of background work. */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It could not be done. */
  record Failed<T>(Throwable cause) implements Outcome<T> {}

  /** The user stopped it. */
  record Cancelled<T>() implements Outcome<T> {}
}
