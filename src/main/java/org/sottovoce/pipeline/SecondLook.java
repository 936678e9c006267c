package org.sottovoce.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Review;

/**
 * A study that was looked through once more: what a person has had a hand in stays, everything else
 * is as the last look saw it.
 */
final class SecondLook {

  private final Review review;
  private final Policy policy;

  /**
   * @param policy the one that holds from now on
   */
  SecondLook(Review review, Policy policy) {
    this.review = review;
    this.policy = policy;
  }

  /** The documents of the review with what {@code found} has of them, where nobody had a hand. */
  List<RecognizedDocument> merged(List<RecognizedDocument> found) {
    Map<Fingerprint, RecognizedDocument> byPrint =
        found.stream().collect(Collectors.toMap(RecognizedDocument::fingerprint, one -> one));
    return review.documents().stream()
        .map(before -> merged(before, byPrint.getOrDefault(before.fingerprint(), before)))
        .toList();
  }

  private RecognizedDocument merged(RecognizedDocument before, RecognizedDocument found) {
    Beside beside = new Beside(before.document().text(), handled(before));
    List<Mention> all = new ArrayList<>(handled(before));
    found.mentions().forEach(mention -> all.addAll(beside.of(mention)));
    return new RecognizedDocument(before.document(), all);
  }

  private List<Mention> handled(RecognizedDocument document) {
    return document.mentions().stream().filter(one -> review.isHandled(document, one)).toList();
  }

  /** The same documents without what the policy turns off and nobody has had a hand in. */
  List<RecognizedDocument> heeded(List<RecognizedDocument> documents) {
    return documents.stream().map(this::heeded).toList();
  }

  private RecognizedDocument heeded(RecognizedDocument document) {
    List<Mention> handled = handled(review.document(document.fingerprint()).orElseThrow());
    List<Mention> others = new ArrayList<>(document.mentions());
    others.removeAll(new HashSet<>(handled));
    List<Mention> all = new ArrayList<>(policy.heeded(others));
    all.addAll(handled);
    return new RecognizedDocument(document.document(), all);
  }

  /** The entities with those of their mentions that {@code after} still has under their type. */
  List<Entity> entities(List<RecognizedDocument> after) {
    Map<MentionId, IdentifierType> before = types(review.documents());
    Map<MentionId, IdentifierType> now = types(after);
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : review.entities()) {
      List<MentionId> left =
          entity.mentions().stream().filter(id -> before.get(id) == now.get(id)).toList();
      if (!left.isEmpty()) {
        entities.add(new Entity(entity.id(), entity.type(), entity.name(), left));
      }
    }
    return entities;
  }

  private static Map<MentionId, IdentifierType> types(List<RecognizedDocument> documents) {
    Map<MentionId, IdentifierType> types = new HashMap<>();
    documents.forEach(each -> each.mentions().forEach(m -> types.put(each.id(m), m.type())));
    return types;
  }
}
