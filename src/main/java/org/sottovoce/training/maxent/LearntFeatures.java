package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.sottovoce.mention.model.Tag;

/** Named features with their weights, on their way into a model of OpenNLP's. */
final class LearntFeatures {

  /** Weights are kept to this fraction: finer ones change nothing but the size of the file. */
  private static final float GRAIN = 1 / 32f;

  private final List<String> predicates = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();

  /**
   * Adds a feature.
   *
   * @param weights by the order of {@link Tag#ALL}; those that are 0 are left out
   */
  void add(String predicate, float[] weights) {
    int count = 0;
    int[] outcomes = new int[weights.length];
    double[] values = new double[weights.length];
    for (int tag = 0; tag < weights.length; tag++) {
      float value = Math.round(weights[tag] / GRAIN) * GRAIN;
      if (value != 0) {
        outcomes[count] = tag;
        values[count++] = value;
      }
    }
    predicates.add(predicate);
    contexts.add(new Context(Arrays.copyOf(outcomes, count), Arrays.copyOf(values, count)));
  }

  /** The model, which OpenNLP can read. */
  TokenNameFinderModel model(String language) {
    GISModel weights =
        new GISModel(
            contexts.toArray(Context[]::new),
            predicates.toArray(String[]::new),
            Tag.ALL.stream().map(Tag::outcome).toArray(String[]::new));
    return new TokenNameFinderModel(
        language,
        weights,
        NameFinderME.DEFAULT_BEAM_SIZE,
        null,
        Map.of(),
        Map.of(),
        new BioCodec(),
        new TokenNameFinderFactory());
  }
}
