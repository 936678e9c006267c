package org.sottovoce.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.release.check.Residue;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;

/**
 * Makes a review whole: what is removed in one place and stands unseen in another becomes a mention
 * of the same entity there, so that one decision holds everywhere.
 */
final class Completion {

  private static final double SCORE = 0.9;

  private Completion() {}

  /** The edit that adds {@code residues} as mentions; those they overlap go. */
  static Edit.Mark marking(Review review, List<Residue> residues) {
    Map<MentionId, EntityId> owners = new TreeMap<>();
    residues.forEach(residue -> owners.putIfAbsent(residue.place(), residue.entity()));
    List<RecognizedDocument> documents =
        review.documents().stream().map(document -> with(document, residues)).toList();
    Set<MentionId> present =
        documents.stream()
            .flatMap(document -> document.mentions().stream().map(document::id))
            .collect(Collectors.toSet());
    owners.keySet().retainAll(present);
    return new Edit.Mark(documents, entities(review, owners, present), review.pseudonyms());
  }

  private static RecognizedDocument with(RecognizedDocument document, List<Residue> residues) {
    List<Mention> mentions = new ArrayList<>(document.mentions());
    for (Residue residue : residues) {
      if (residue.place().document().equals(document.fingerprint())) {
        mentions.removeIf(mention -> mention.span().overlaps(residue.place().span()));
        mentions.add(
            Mention.of(
                residue.place().span(),
                residue.type(),
                Evidence.of("study", "same as what is removed elsewhere", SCORE)));
      }
    }
    return new RecognizedDocument(document.document(), mentions);
  }

  private static List<Entity> entities(
      Review review, Map<MentionId, EntityId> owners, Set<MentionId> present) {
    Map<EntityId, Set<MentionId>> mentions = new HashMap<>();
    for (Entity entity : review.entities()) {
      Set<MentionId> kept = new HashSet<>(entity.mentions());
      kept.retainAll(present);
      kept.removeAll(owners.keySet());
      mentions.put(entity.id(), kept);
    }
    owners.forEach((mention, entity) -> mentions.get(entity).add(mention));
    return review.entities().stream()
        .filter(entity -> !mentions.get(entity.id()).isEmpty())
        .map(
            entity ->
                new Entity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    List.copyOf(mentions.get(entity.id()))))
        .toList();
  }
}
