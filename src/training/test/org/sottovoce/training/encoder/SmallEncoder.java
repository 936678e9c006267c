package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.encoder.WordPieces;
import org.sottovoce.text.Span;

/** An encoder of one narrow layer with a vocabulary of a few words, and texts to learn from. */
final class SmallEncoder {

  static final WordPieces PIECES =
      new WordPieces(
          List.of(
              "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "then", "we", "saw", "mara", "quill",
              "leave", "the", "mill", "in", "brindle", "."));

  private static final int WIDTH = 24;
  private static final int INNER = 48;
  private static final int POSITIONS = 128;

  private final Random random;
  private final List<Weight> weights = new ArrayList<>();

  private SmallEncoder(long seed) {
    this.random = new Random(seed);
  }

  static Weights weights(long seed) {
    return new SmallEncoder(seed).all().withHead(seed);
  }

  private Weights all() {
    add(Weights.WORDS, PIECES.size(), WIDTH);
    add(Weights.POSITIONS, POSITIONS, WIDTH);
    add(Weights.TYPES, 2, WIDTH);
    addNorm("embeddings.LayerNorm");
    String layer = Weights.layer(0);
    Stream.of("query", "key", "value")
        .forEach(part -> addLinear(layer + "attention.self." + part, WIDTH, WIDTH));
    addLinear(layer + "attention.output.dense", WIDTH, WIDTH);
    addNorm(layer + "attention.output.LayerNorm");
    addLinear(layer + "intermediate.dense", WIDTH, INNER);
    addLinear(layer + "output.dense", INNER, WIDTH);
    addNorm(layer + "output.LayerNorm");
    return new Weights(weights);
  }

  private void addLinear(String name, int rows, int columns) {
    add(name + ".weight", rows, columns);
    weights.add(new Weight(name + ".bias", new long[] {columns}, new float[columns]));
  }

  private void addNorm(String name) {
    float[] ones = new float[WIDTH];
    Arrays.fill(ones, 1);
    weights.add(new Weight(name + ".weight", new long[] {WIDTH}, ones));
    weights.add(new Weight(name + ".bias", new long[] {WIDTH}, new float[WIDTH]));
  }

  private void add(String name, int rows, int columns) {
    float[] values = new float[rows * columns];
    IntStream.range(0, values.length).forEach(i -> values[i] = (float) random.nextGaussian() / 5);
    weights.add(new Weight(name, new long[] {rows, columns}, values));
  }

  /** So many texts of two sentences, each with a person and a place. */
  static List<LabelledText> texts(int count) {
    String text = "Then we saw Mara Quill leave. The mill in Brindle .";
    GoldText gold =
        new GoldText(
            "small",
            "small.jsonl",
            new GoldText.Credit("", ""),
            text,
            List.of(
                new GoldMention(new Span(12, 22), IdentifierType.PERSON),
                new GoldMention(new Span(42, 49), IdentifierType.PLACE)),
            List.of(new Span(0, 29), new Span(30, text.length())));
    LabelledText labelled = new GoldLabels(1, true).of(gold);
    return IntStream.range(0, count).mapToObj(i -> labelled).toList();
  }

  static EncoderSettings settings() {
    return new EncoderSettings(List.of(), new Augmentation(0.1, 0.1, 0.05, 0.1), 80, 3, 1);
  }
}
