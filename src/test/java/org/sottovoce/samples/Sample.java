package org.sottovoce.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.UnreadableGold;

/**
 * A document that ships with the program and the annotation that a person made of it.
 *
 * @param file the document
 * @param gold its review text and what is to be found in it
 */
public record Sample(Path file, GoldText gold) {

  /** The folder of the samples. */
  public static final Path FOLDER = Path.of("samples");

  /** The folder of their annotations. */
  public static final Path GOLD = Path.of("src/test/resources/gold");

  /** All samples, in the order in which a walk of their folder meets them. */
  public static List<Sample> all() throws IOException, UnreadableGold {
    List<Sample> samples = new ArrayList<>();
    for (Path annotated : goldFiles()) {
      GoldText gold = new GoldReader().read(annotated).get(0);
      samples.add(new Sample(FOLDER.resolve(gold.id()), gold));
    }
    samples.sort(Comparator.comparing(Sample::file));
    return samples;
  }

  /** The files of the annotations. */
  public static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.sorted().toList();
    }
  }

  /** The characters of an annotated mention. */
  public String surface(GoldMention mention) {
    return mention.span().in(gold.text());
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
