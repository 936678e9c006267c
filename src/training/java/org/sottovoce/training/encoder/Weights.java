package org.sottovoce.training.encoder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.WordShape;

/** All tensors of an encoder by name, in a fixed order. */
final class Weights {

  static final String WORDS = "embeddings.word_embeddings.weight";
  static final String POSITIONS = "embeddings.position_embeddings.weight";
  static final String TYPES = "embeddings.token_type_embeddings.weight";
  static final String SHAPES = "shape_embeddings";
  static final String CLASSIFIER = "classifier";

  /** The tables of 12 million values that stay as they are: the data knows too few of the words. */
  private static final Set<String> FROZEN = Set.of(WORDS, POSITIONS, TYPES);

  private final Map<String, Weight> byName = new LinkedHashMap<>();

  Weights(Collection<Weight> weights) {
    weights.forEach(weight -> byName.put(weight.name(), weight));
  }

  /**
   * The same with what the pretrained encoder lacks: a table of word shapes, all zero so that
   * nothing changes before it is learnt, and a classifier of small random weights.
   */
  Weights withHead(long seed) {
    Random random = new Random(seed);
    int tags = Tag.ALL.size();
    float[] classifier = new float[width() * tags];
    for (int i = 0; i < classifier.length; i++) {
      classifier[i] = (float) (random.nextGaussian() * 0.02);
    }
    int shapes = WordShape.values().length;
    Weights all = new Weights(byName.values());
    all.put(SHAPES, new float[shapes * width()], shapes, width());
    all.put(CLASSIFIER + ".weight", classifier, width(), tags);
    all.put(CLASSIFIER + ".bias", new float[tags], tags);
    return all;
  }

  private void put(String name, float[] values, long... shape) {
    byName.put(name, new Weight(name, shape, values));
  }

  Weight get(String name) {
    Weight weight = byName.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("the encoder has no " + name);
    }
    return weight;
  }

  /** Those that are learnt. */
  List<Weight> learnt() {
    return byName.values().stream().filter(weight -> !FROZEN.contains(weight.name())).toList();
  }

  /** How many layers it has. */
  int layers() {
    int layers = 0;
    while (byName.containsKey(layer(layers) + "output.dense.weight")) {
      layers++;
    }
    return layers;
  }

  /** How many values stand for a piece between the layers. */
  int width() {
    return get(WORDS).columns();
  }

  /** What the names of all tensors of a layer begin with. */
  static String layer(int layer) {
    return "encoder.layer." + layer + ".";
  }
}
