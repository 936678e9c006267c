package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

/**
 * Several name finders that read as one. The first, which is the quickest, reads everything; the
 * others are spared the sentences in which it sees nothing that could be a name.
 */
public final class Ensemble implements NameReader {

  private final List<NameReader> finders;
  private final Pooling pooling;
  private final double spared;

  /**
   * @param finders the quickest first
   * @param pooling one weight for each of them
   * @param spared the first finder alone reads a sentence in which it thinks no word this probable
   *     to be part of a name; 0 spares none
   */
  public Ensemble(List<NameReader> finders, Pooling pooling, double spared) {
    this.finders = List.copyOf(finders);
    this.pooling = pooling;
    this.spared = spared;
    if (finders.size() != pooling.weights().size()) {
      throw new IllegalArgumentException(finders.size() + " finders, another number of weights");
    }
  }

  @Override
  public List<Reading> read(List<ModelSentence> sentences) {
    List<Reading> quickest = finders.get(0).read(sentences);
    List<Integer> wanted = wanted(quickest);
    List<ModelSentence> worthwhile = wanted.stream().map(sentences::get).toList();
    List<List<Reading>> others = new ArrayList<>();
    for (NameReader finder : finders.subList(1, finders.size())) {
      others.add(finder.read(worthwhile));
    }
    List<Reading> joined = new ArrayList<>(quickest);
    for (int i = 0; i < wanted.size(); i++) {
      List<Reading> all = new ArrayList<>();
      all.add(quickest.get(wanted.get(i)));
      for (List<Reading> other : others) {
        all.add(other.get(i));
      }
      joined.set(wanted.get(i), pooling.join(all));
    }
    return List.copyOf(joined);
  }

  /** The sentences, by index, that all finders read. */
  private List<Integer> wanted(List<Reading> readings) {
    List<Integer> wanted = new ArrayList<>();
    for (int at = 0; at < readings.size(); at++) {
      if (mayName(readings.get(at))) {
        wanted.add(at);
      }
    }
    return wanted;
  }

  private boolean mayName(Reading reading) {
    for (int at = 0; at < reading.size(); at++) {
      if (reading.ofName(at) >= spared) {
        return true;
      }
    }
    return false;
  }
}
