package org.sottovoce.pipeline;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.KnownNameRecognizer;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * What any document of a study names is looked for in all of them: a name that one interview gives
 * away in full may stand half hidden in the next.
 */
final class StudyNames {

  /** How sure a further occurrence is, as a share of the surest one. */
  private static final double ELSEWHERE = 0.9;

  /** A mention below this score is not looked for elsewhere. */
  private static final double DOUBTFUL = 0.5;

  /** Persons from this score on are looked for in every variant. */
  private static final double SURE = 0.8;

  private static final int SHORTEST = 3;

  private final NameBook names;
  private final MentionFinder finder;

  StudyNames(NameBook names, MentionFinder finder) {
    this.names = names;
    this.finder = finder;
  }

  /** The same documents with the further occurrences, where no mention stands yet. */
  List<RecognizedDocument> spread(List<RecognizedDocument> documents) {
    Map<String, Mention> surest = new TreeMap<>();
    Map<String, KnownName> known = new TreeMap<>();
    for (RecognizedDocument document : documents) {
      for (Mention mention : document.mentions()) {
        remember(document.surface(mention), mention, surest, known);
      }
    }
    Map<Boolean, List<KnownName>> bySureness =
        known.entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    entry -> isSure(surest.get(entry.getKey())),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<KnownNameRecognizer> recognizers =
        List.of(
            new KnownNameRecognizer(bySureness.get(true), names),
            KnownNameRecognizer.asSpelled(bySureness.get(false), names));
    return documents.stream().map(document -> spread(document, recognizers, surest)).toList();
  }

  /** Whether a name is sure enough to be looked for misspelt, misheard and as a nickname. */
  private static boolean isSure(Mention mention) {
    return mention.type() == IdentifierType.PERSON && mention.score() >= SURE;
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

  private RecognizedDocument spread(
      RecognizedDocument document,
      List<KnownNameRecognizer> recognizers,
      Map<String, Mention> surest) {
    NavigableMap<Integer, Mention> all = new TreeMap<>();
    document.mentions().forEach(mention -> all.put(mention.span().start(), mention));
    for (KnownNameRecognizer recognizer : recognizers) {
      List<Mention> found =
          recognizer.recognize(document.document()).stream()
              .map(mention -> elsewhere(document, mention, surest))
              .toList();
      for (Mention mention : finder.placed(document.document(), found)) {
        if (isFree(mention.span(), all)) {
          all.put(mention.span().start(), mention);
        }
      }
    }
    return new RecognizedDocument(document.document(), List.copyOf(all.values()));
  }

  private static Mention elsewhere(
      RecognizedDocument document, Mention found, Map<String, Mention> surest) {
    Optional<Mention> source =
        Optional.ofNullable(surest.get(Folding.fold(document.surface(found))));
    double score = source.map(Mention::score).orElse(DOUBTFUL) * ELSEWHERE * found.score();
    return Mention.of(
        found.span(), found.type(), Evidence.of("study", "same as elsewhere in the study", score));
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Mention> all) {
    Map.Entry<Integer, Mention> before = all.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }
}
