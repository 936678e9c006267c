package org.sottovoce.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.KnownNameRecognizer;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.text.Folding;

/**
 * What any document of a study names is looked for in all of them: a name that one interview gives
 * away in full may stand half hidden in the next.
 */
final class StudyNames {

  /** How sure a further occurrence is, as a share of the surest one. */
  private static final double ELSEWHERE = 0.9;

  /** A mention below this score is not looked for elsewhere. */
  private static final double DOUBTFUL = 0.5;

  private static final int SHORTEST = 3;

  private final NameBook names;

  StudyNames(NameBook names) {
    this.names = names;
  }

  /** The same documents with the further occurrences, where no mention stands yet. */
  List<RecognizedDocument> spread(List<RecognizedDocument> documents) {
    Map<String, Mention> surest = new HashMap<>();
    Map<String, KnownName> known = new HashMap<>();
    for (RecognizedDocument document : documents) {
      for (Mention mention : document.mentions()) {
        remember(document.surface(mention), mention, surest, known);
      }
    }
    List<KnownName> sorted =
        known.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    KnownNameRecognizer recognizer = new KnownNameRecognizer(sorted, names);
    return documents.stream().map(document -> spread(document, recognizer, surest)).toList();
  }

  private void remember(
      String surface, Mention mention, Map<String, Mention> surest, Map<String, KnownName> known) {
    if (mention.score() < DOUBTFUL || !tellsByItself(surface, mention.type())) {
      return;
    }
    String folded = Folding.fold(surface);
    surest.merge(folded, mention, (one, other) -> one.score() >= other.score() ? one : other);
    known.put(folded, new KnownName(surface, surest.get(folded).type()));
  }

  /** Whether the same characters elsewhere would be the same thing: no single ordinary word is. */
  private boolean tellsByItself(String surface, IdentifierType type) {
    boolean name =
        type == IdentifierType.PERSON
            || type == IdentifierType.PLACE
            || type == IdentifierType.ORGANISATION;
    boolean direct = type.level() == IdentifierType.Level.DIRECT;
    boolean oneWord = surface.chars().noneMatch(Character::isWhitespace);
    return (name || direct)
        && surface.length() >= SHORTEST
        && !(oneWord && names.tier(surface) == Tier.ORDINARY);
  }

  private static RecognizedDocument spread(
      RecognizedDocument document, KnownNameRecognizer recognizer, Map<String, Mention> surest) {
    List<Mention> all = new ArrayList<>(document.mentions());
    for (Mention found : recognizer.recognize(document.document())) {
      if (all.stream().noneMatch(mention -> mention.span().overlaps(found.span()))) {
        all.add(elsewhere(found, surest.get(Folding.fold(document.surface(found)))));
      }
    }
    return new RecognizedDocument(document.document(), all);
  }

  private static Mention elsewhere(Mention found, Mention source) {
    double score = Optional.ofNullable(source).map(Mention::score).orElse(0.5) * ELSEWHERE;
    return Mention.of(
        found.span(), found.type(), Evidence.of("study", "same as elsewhere in the study", score));
  }
}
