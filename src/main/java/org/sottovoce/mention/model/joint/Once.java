package org.sottovoce.mention.model;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A value that is made at its first use and kept. Safe for any thread: one makes it, the others
 * wait. When making fails, the next use tries again.
 */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private final AtomicReference<T> value = new AtomicReference<>();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T present = value.get();
    return present != null ? present : make();
  }

  private synchronized T make() {
    if (value.get() == null) {
      value.set(maker.get());
    }
    return value.get();
  }
}
