package org.sottovoce.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.KnownNameRecognizer;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.text.Folding;

/**
 * Accepts every suggestion that is sure enough, without a person. An entity is accepted whole: when
 * one of its mentions is sure enough, or when one is written like an accepted one, since a name
 * that is taken out in one place must not stay in another.
 */
public final class Acceptance {

  private final double minScore;

  /**
   * @param minScore suggestions below it stay in the text, undecided
   */
  public Acceptance(double minScore) {
    this.minScore = minScore;
  }

  /** {@code review} with every entity that is sure enough accepted. */
  public Review accept(Review review) {
    Set<EntityId> accepted = new TreeSet<>();
    Set<String> surfaces = new HashSet<>();
    collect(review, this::isSure, accepted, surfaces);
    int before;
    do {
      before = accepted.size();
      addNamesakes(review, accepted, surfaces);
    } while (accepted.size() > before);
    return review.with(accepted, Decision.ACCEPT);
  }

  /** What the user asked for by name is sure whatever its score. */
  private boolean isSure(Mention mention) {
    return mention.score() >= minScore
        || mention.evidence().stream()
            .anyMatch(evidence -> evidence.recognizer().equals(KnownNameRecognizer.NAME));
  }

  private static void collect(
      Review review, Predicate<Mention> sure, Set<EntityId> accepted, Set<String> surfaces) {
    for (RecognizedDocument document : review.documents()) {
      for (Mention mention : document.mentions()) {
        if (sure.test(mention)) {
          accepted.add(review.entityOf(document.id(mention)).id());
          surfaces.add(Folding.fold(document.surface(mention)));
        }
      }
    }
  }

  private static void addNamesakes(Review review, Set<EntityId> accepted, Set<String> surfaces) {
    for (RecognizedDocument document : review.documents()) {
      for (Mention mention : document.mentions()) {
        Entity entity = review.entityOf(document.id(mention));
        String surface = Folding.fold(document.surface(mention));
        if (accepted.contains(entity.id()) ? surfaces.add(surface) : surfaces.contains(surface)) {
          accepted.add(entity.id());
        }
      }
    }
  }
}
