package org.sottovoce.mention.model.joint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * How the readings of several name finders become one: the product of their probabilities, each
 * raised to a weight, times a factor for each tag (a logarithmic opinion pool). Weights and factors
 * are fitted on development data, so that the outcome means what it says.
 *
 * @param weights one for each finder, in their order
 * @param biases the logarithm of each tag's factor, in the order of {@link Tag#ALL}
 */
public record Pooling(List<Double> weights, List<Double> biases) {

  /** Where a finder gives a tag no chance at all, it is taken to mean this little. */
  public static final double LEAST = 1e-6;

  public Pooling {
    weights = List.copyOf(weights);
    biases = List.copyOf(biases);
    if (weights.isEmpty() || biases.size() != Tag.ALL.size()) {
      throw new IllegalArgumentException(weights.size() + " weights, " + biases.size() + " biases");
    }
  }

  /** Takes {@code finders} finders at their word, equally. */
  public static Pooling equal(int finders) {
    return new Pooling(
        DoubleStream.generate(() -> 1.0 / finders).limit(finders).boxed().toList(),
        Tag.ALL.stream().map(tag -> 0.0).toList());
  }

  /**
   * One reading of a sentence in place of several.
   *
   * @param readings one by each finder, of as many words
   */
  public Reading join(List<Reading> readings) {
    int tags = Tag.ALL.size();
    int words = readings.get(0).size();
    float[] joined = new float[words * tags];
    double[] logs = new double[tags];
    for (int at = 0; at < words; at++) {
      for (Tag tag : Tag.ALL) {
        logs[tag.column()] = log(readings, at, tag);
      }
      normalise(logs, joined, at * tags);
    }
    return new Reading(joined);
  }

  private double log(List<Reading> readings, int at, Tag tag) {
    double sum = biases.get(tag.column());
    for (int finder = 0; finder < weights.size(); finder++) {
      sum += weights.get(finder) * Math.log(Math.max(LEAST, readings.get(finder).of(at, tag)));
    }
    return sum;
  }

  private static void normalise(double[] logs, float[] into, int offset) {
    double top = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - top);
    }
    for (int tag = 0; tag < logs.length; tag++) {
      into[offset + tag] = (float) (Math.exp(logs[tag] - top) / sum);
    }
  }

  /** Two lines: the weights, the biases; four decimals. */
  public String csv() {
    return line(weights) + "\n" + line(biases) + "\n";
  }

  private static String line(List<Double> values) {
    return values.stream()
        .map(value -> String.format(Locale.ROOT, "%.4f", value))
        .collect(Collectors.joining(","));
  }

  /**
   * Reads what {@link #csv} writes.
   *
   * @throws IOException when it cannot be read or is something else
   */
  public static Pooling read(InputStream in) throws IOException {
    List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    try {
      if (lines.size() == 2) {
        return new Pooling(values(lines.get(0)), values(lines.get(1)));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a pooling is two lines of numbers", e);
    }
    throw new IOException("a pooling is two lines of numbers");
  }

  private static List<Double> values(String line) {
    List<Double> values = new ArrayList<>();
    for (String cell : line.split(",", -1)) {
      values.add(Double.valueOf(cell));
    }
    return values;
  }
}
