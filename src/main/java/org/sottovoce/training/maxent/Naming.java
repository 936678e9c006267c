package org.sottovoce.training.maxent;

import java.util.BitSet;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.maxent.HashSink;
import org.sottovoce.mention.model.maxent.Piece;

/**
 * Gives the features that were learnt their names back: while learning they are hashes alone, since
 * most are dropped in the end. Told all features of the texts, keeps those that weigh something.
 */
final class Naming extends HashSink {

  private final NumberedFeatures features;
  private final AdaGrad learner;
  private final LearntFeatures learnt;
  private final BitSet done = new BitSet();
  private int present;

  /**
   * @param learnt gets the features
   */
  Naming(NumberedFeatures features, AdaGrad learner, LearntFeatures learnt) {
    this.features = features;
    this.learner = learner;
    this.learnt = learnt;
  }

  /** Takes in a feature by its predicate. */
  void add(String predicate) {
    take(Piece.hash(predicate));
    keep(predicate);
  }

  @Override
  protected void take(long hash) {
    int number = features.number(hash);
    boolean wanted = number != NumberedFeatures.LEFT_OUT && !done.get(number);
    present = wanted && learner.weighs(number) ? number : NumberedFeatures.LEFT_OUT;
  }

  @Override
  public void add(Piece name, Piece value) {
    super.add(name, value);
    if (present != NumberedFeatures.LEFT_OUT) {
      keep(Piece.predicate(name, value));
    }
  }

  @Override
  public void add(Piece name, Piece first, Piece second) {
    super.add(name, first, second);
    if (present != NumberedFeatures.LEFT_OUT) {
      keep(Piece.predicate(name, first, second));
    }
  }

  @Override
  public void add(Piece name, Piece first, Piece second, Piece third) {
    super.add(name, first, second, third);
    if (present != NumberedFeatures.LEFT_OUT) {
      keep(Piece.predicate(name, first, second, third));
    }
  }

  private void keep(String predicate) {
    if (present != NumberedFeatures.LEFT_OUT) {
      done.set(present);
      float[] weights = new float[Tag.ALL.size()];
      for (Tag tag : Tag.ALL) {
        weights[tag.column()] = learner.weight(present, tag);
      }
      learnt.add(predicate, weights);
    }
  }
}
