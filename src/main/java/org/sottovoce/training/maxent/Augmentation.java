package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Adds to the texts what people wrote otherwise: in lower case, in capitals. */
final class Augmentation {

  private final TrainingSettings settings;

  Augmentation(TrainingSettings settings) {
    this.settings = settings;
  }

  /** Each text as it is, followed by those copies that were drawn for it. */
  List<List<TaggedText>> of(List<TaggedText> texts) {
    Random random = new Random(settings.seed());
    return texts.stream().map(text -> copies(text, random)).toList();
  }

  private List<TaggedText> copies(TaggedText text, Random random) {
    List<TaggedText> copies = new ArrayList<>(List.of(text));
    if (random.nextDouble() < settings.lowerCased()) {
      copies.add(text.with(word -> word.toLowerCase(Locale.ROOT)));
    }
    if (random.nextDouble() < settings.upperCased()) {
      copies.add(text.with(word -> word.toUpperCase(Locale.ROOT)));
    }
    return copies;
  }
}
