package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sottovoce.mention.NameBook;

/**
 * Adds to the texts what people might have written: in lower case, in capitals, about others. The
 * same texts and seed give the same copies.
 */
final class Augmentation {

  private final TrainingSettings settings;
  private final NameBook names;

  /**
   * @param names where people's other names come from
   */
  Augmentation(TrainingSettings settings, NameBook names) {
    this.settings = settings;
    this.names = names;
  }

  /** Each text as it is, followed by those copies that were drawn for it. */
  List<List<TaggedText>> of(List<TaggedText> texts) {
    Random random = new Random(settings.seed());
    NameSwap swap = new NameSwap(new NamePool(texts, names), random);
    return texts.stream().map(text -> copies(text, swap, random)).toList();
  }

  private List<TaggedText> copies(TaggedText text, NameSwap swap, Random random) {
    List<TaggedText> copies = new ArrayList<>(List.of(text));
    if (random.nextDouble() < settings.lowerCased()) {
      copies.add(lowerCased(text));
    }
    if (random.nextDouble() < settings.upperCased()) {
      copies.add(text.with(word -> word.toUpperCase(Locale.ROOT)));
    }
    if (text.hasName() && random.nextDouble() < settings.swapped()) {
      TaggedText other = swap.of(text);
      boolean lower = random.nextDouble() < settings.lowerCased() / 2;
      copies.add(lower ? lowerCased(other) : other);
    }
    return copies;
  }

  private static TaggedText lowerCased(TaggedText text) {
    return text.with(word -> word.toLowerCase(Locale.ROOT));
  }
}
