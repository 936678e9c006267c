package org.sottovoce.mention.model.maxent;

/** Takes features as the hashes of their predicates, without allocation. */
public abstract class HashSink implements FeatureSink {

  /** Takes one feature. */
  protected abstract void take(long hash);

  @Override
  public void add(Piece name, Piece value) {
    take(value.after(name.hash()));
  }

  @Override
  public void add(Piece name, Piece first, Piece second) {
    take(second.afterSeparator(first.after(name.hash())));
  }

  @Override
  public void add(Piece name, Piece first, Piece second, Piece third) {
    take(third.afterSeparator(second.afterSeparator(first.after(name.hash()))));
  }
}
