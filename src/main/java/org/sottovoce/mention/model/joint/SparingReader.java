package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

/**
 * A quick and a slow name finder that read as one. The slow one is spared the sentences in which
 * the quick one sees no candidate: there the quick one's word, that nothing is a name, stands.
 *
 * <p>What a limit spares and what it loses is measured in {@code models/README.md}. Safe for any
 * thread when both finders are.
 */
final class SparingReader implements NameReader {

  private final NameReader quick;
  private final NameReader slow;
  private final Pooling pooling;
  private final double candidate;

  /**
   * @param pooling of the quick one's reading and the slow one's, in this order
   * @param candidate a word that belongs to a name at least this probably is a candidate; at 0
   *     every word is one, and nothing is spared
   */
  SparingReader(NameReader quick, NameReader slow, Pooling pooling, double candidate) {
    this.quick = quick;
    this.slow = slow;
    this.pooling = pooling;
    this.candidate = candidate;
  }

  @Override
  public List<Reading> read(List<ModelSentence> sentences) {
    List<Reading> first = quick.read(sentences);
    BitSet promising = promising(first);
    List<ModelSentence> read = promising.stream().mapToObj(sentences::get).toList();
    Iterator<Reading> second = slow.read(read).iterator();
    List<Reading> joined = new ArrayList<>(first);
    promising.stream()
        .forEach(at -> joined.set(at, pooling.join(List.of(first.get(at), second.next()))));
    return List.copyOf(joined);
  }

  /** The sentences with a candidate, and their neighbours: the slow one reads names in context. */
  private BitSet promising(List<Reading> readings) {
    BitSet promising = new BitSet();
    for (int at = 0; at < readings.size(); at++) {
      if (hasCandidate(readings.get(at))) {
        promising.set(Math.max(0, at - 1), Math.min(readings.size(), at + 2));
      }
    }
    return promising;
  }

  private boolean hasCandidate(Reading reading) {
    for (int at = 0; at < reading.size(); at++) {
      if (reading.ofName(at) >= candidate) {
        return true;
      }
    }
    return false;
  }
}
