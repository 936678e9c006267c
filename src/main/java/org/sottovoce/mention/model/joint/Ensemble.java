package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

/** Several name finders that read as one. */
public final class Ensemble implements NameReader {

  private final List<NameReader> finders;
  private final Pooling pooling;

  /**
   * @param finders at least one
   * @param pooling one weight for each of them
   */
  public Ensemble(List<NameReader> finders, Pooling pooling) {
    this.finders = List.copyOf(finders);
    this.pooling = pooling;
    if (finders.size() != pooling.weights().size()) {
      throw new IllegalArgumentException(finders.size() + " finders, another number of weights");
    }
  }

  @Override
  public List<Reading> read(List<ModelSentence> sentences) {
    List<List<Reading>> all = finders.stream().map(finder -> finder.read(sentences)).toList();
    List<Reading> joined = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      int sentence = at;
      joined.add(pooling.join(all.stream().map(readings -> readings.get(sentence)).toList()));
    }
    return List.copyOf(joined);
  }
}
