package org.sottovoce.mention.model.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sottovoce.mention.model.Tag;

/**
 * Reads the weights out of a model file of OpenNLP's name finder.
 *
 * <p>OpenNLP's own reader makes a string and three objects of each of half a million features,
 * which takes longer than reading a whole interview. This one hashes each predicate where it lies.
 * The layout is that of OpenNLP's {@code GISModelWriter}: outcomes, outcome patterns, predicates in
 * the order of their patterns, then the weights of one after the other.
 */
final class ModelFile {

  private static final String ENTRY = "nameFinder.model";
  private static final String KIND = "GIS";

  private final ModelBytes in;

  private ModelFile(ModelBytes in) {
    this.in = in;
  }

  /**
   * The weights in a model file.
   *
   * @throws IOException when it cannot be read or is no maximum entropy model of names
   */
  static Weights read(InputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(file);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(ENTRY)) {
        return new ModelFile(new ModelBytes(zip.readAllBytes())).weights();
      }
    }
    throw new IOException("a name model has a part " + ENTRY);
  }

  private Weights weights() throws IOException {
    if (!in.string().equals(KIND)) {
      throw new IOException("not a maximum entropy model");
    }
    in.skip(Integer.BYTES + Double.BYTES); // constants that only the iterative trainer needed
    Tag[] tags = new Tag[in.number()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tag(in.string());
    }
    int[][] patterns = new int[in.number()][];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = pattern(in.string());
    }
    int[] rows = new int[in.number()];
    Weights weights = new Weights(rows.length);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = weights.put(in.hash());
    }
    fill(weights, rows, patterns, tags);
    return weights;
  }

  private void fill(Weights weights, int[] rows, int[][] patterns, Tag[] tags) throws IOException {
    int row = 0;
    for (int[] pattern : patterns) {
      for (int left = pattern[0]; left > 0; left--) {
        for (int i = 1; i < pattern.length; i++) {
          weights.set(rows[row], tags[pattern[i]], (float) in.real());
        }
        row++;
      }
    }
  }

  private static Tag tag(String outcome) throws IOException {
    return Tag.ALL.stream()
        .filter(tag -> tag.outcome().equals(outcome))
        .findFirst()
        .orElseThrow(() -> new IOException("a name model has no outcome " + outcome));
  }

  /** How many features share the pattern, then the outcomes that they have weights for. */
  private static int[] pattern(String numbers) {
    String[] parts = numbers.trim().split(" +", -1);
    int[] pattern = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      pattern[i] = Integer.parseInt(parts[i]);
    }
    return pattern;
  }
}
