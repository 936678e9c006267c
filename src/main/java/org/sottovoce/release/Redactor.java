package org.sottovoce.release;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.review.Review;

/** Puts the replacements of a review's decisions in place. Keeps no state between calls. */
public final class Redactor {

  private final Renderings renderings;

  public Redactor(Renderings renderings) {
    this.renderings = renderings;
  }

  /** Every document of {@code review} with its replacements, under neutral codes, in order. */
  public List<RedactedDocument> redact(Review review) {
    List<RedactedDocument> redacted = new ArrayList<>();
    for (RecognizedDocument document : review.documents()) {
      redacted.add(redact(review, document, code(redacted.size() + 1)));
    }
    return List.copyOf(redacted);
  }

  /** The neutral name of the document at {@code place}, from 1. */
  private static String code(int place) {
    return (place < 10 ? "T0" : "T") + place;
  }

  private RedactedDocument redact(Review review, RecognizedDocument document, String code) {
    Rendering rendering = renderings.of(review, document.document());
    List<Replacement> replacements = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      MentionId id = document.id(mention);
      Action action = review.action(id);
      if (action != Action.KEEP) {
        Entity entity = review.entityOf(id);
        String text = rendering.replace(entity, document.surface(mention), action);
        replacements.add(
            new Replacement(mention.span(), entity.type(), entity.id(), action, shown(text)));
      }
    }
    return RedactedDocument.of(code, document.document(), replacements);
  }

  /** A mention that vanished would glue its neighbours together and hide that something stood. */
  private static String shown(String text) {
    if (text.isBlank()) {
      throw new IllegalStateException("a replacement without characters");
    }
    return text;
  }
}
