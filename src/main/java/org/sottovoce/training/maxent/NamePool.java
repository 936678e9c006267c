package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;

/**
 * Names to put in place of others: those of all texts, each as often as any other, and for people
 * the names of the gazetteers. Keeps no order but that of its sources.
 */
final class NamePool {

  private final NameBook names;
  private final List<String> given = new ArrayList<>();
  private final Map<IdentifierType, List<List<String>>> ofTexts =
      new EnumMap<>(IdentifierType.class);

  NamePool(List<TaggedText> texts, NameBook names) {
    this.names = names;
    for (Gender gender : Gender.values()) {
      given.addAll(names.givenNames(gender));
    }
    Map<IdentifierType, Set<List<String>>> different = new EnumMap<>(IdentifierType.class);
    for (TaggedText text : texts) {
      for (TaggedSentence sentence : text.sentences()) {
        for (TaggedSentence.Name name : sentence.names()) {
          different
              .computeIfAbsent(name.type(), type -> new LinkedHashSet<>())
              .add(sentence.words().subList(name.first(), name.end()));
        }
      }
    }
    different.forEach((type, all) -> ofTexts.put(type, List.copyOf(all)));
  }

  /** Another name of the same kind: one given name for another, a full name for a full name. */
  List<String> instead(IdentifierType type, List<String> name, Random random) {
    boolean person = type == IdentifierType.PERSON && !given.isEmpty();
    if (person && name.size() == 1) {
      return List.of(one(names.isGivenName(name.get(0)) ? given : names.surnames(), random));
    }
    if (person && name.size() == 2) {
      return List.of(one(given, random), one(names.surnames(), random));
    }
    return one(ofTexts.get(type), random);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
