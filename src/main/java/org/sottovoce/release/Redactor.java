package org.sottovoce.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.review.PictureId;
import org.sottovoce.review.Review;
import org.sottovoce.text.AlignedText;

/** Puts the replacements of a review's decisions in place. Keeps no state between calls. */
public final class Redactor {

  private final Renderings renderings;

  public Redactor(Renderings renderings) {
    this.renderings = renderings;
  }

  /** Every document of {@code review} with its replacements, under neutral codes, in order. */
  public List<RedactedDocument> redact(Review review) {
    return redact(review, Set.of());
  }

  /**
   * The same, with the category alone in place of {@code plain} entities: whatever else would stand
   * there says too much.
   */
  public List<RedactedDocument> redact(Review review, Set<EntityId> plain) {
    List<RedactedDocument> redacted = new ArrayList<>();
    for (RecognizedDocument document : review.documents()) {
      redacted.add(redact(review, document, code(redacted.size() + 1), plain));
    }
    return List.copyOf(redacted);
  }

  /** One document of {@code review} with its replacements, as text alone. */
  public AlignedText text(Review review, RecognizedDocument document) {
    return redact(review, document, code(1), Set.of()).text();
  }

  /** The neutral name of the document at {@code place}, from 1. */
  private static String code(int place) {
    return (place < 10 ? "T0" : "T") + place;
  }

  private RedactedDocument redact(
      Review review, RecognizedDocument document, String code, Set<EntityId> plain) {
    Rendering rendering = renderings.of(review, document.document());
    List<Replacement> replacements = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      MentionId id = document.id(mention);
      Action action = plainly(review.action(id), review.entityOf(id), plain);
      if (action != Action.KEEP) {
        Entity entity = review.entityOf(id);
        String text = rendering.replace(entity, document.surface(mention), action);
        replacements.add(
            new Replacement(mention.span(), entity.type(), entity.id(), action, shown(text)));
      }
    }
    return RedactedDocument.of(
        code, document.document(), replacements, pictures(review, document.fingerprint()));
  }

  private static Set<Integer> pictures(Review review, Fingerprint document) {
    return review.keptPictures().stream()
        .filter(picture -> picture.document().equals(document))
        .map(PictureId::number)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Action plainly(Action action, Entity entity, Set<EntityId> plain) {
    return action != Action.KEEP && plain.contains(entity.id()) ? Action.CATEGORY : action;
  }

  /** A mention that vanished would glue its neighbours together and hide that something stood. */
  private static String shown(String text) {
    if (text.isBlank()) {
      throw new IllegalStateException("a replacement without characters");
    }
    return text;
  }
}
