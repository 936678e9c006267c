package org.sottovoce.mention;

import java.util.Comparator;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * A span that refers to someone or something.
 *
 * @param span where, in the review text; never empty
 * @param type what it identifies
 * @param evidence why it was proposed, the strongest first; never empty
 */
public record Mention(Span span, IdentifierType type, List<Evidence> evidence) {

  /** By span, then by type. */
  public static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::type);

  public Mention {
    if (span.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("a mention has characters and evidence: " + span);
    }
    evidence =
        evidence.stream().sorted(Comparator.comparingDouble(Evidence::score).reversed()).toList();
  }

  public static Mention of(Span span, IdentifierType type, Evidence evidence) {
    return new Mention(span, type, List.of(evidence));
  }

  /** The strongest evidence's score. */
  public double score() {
    return evidence.get(0).score();
  }
}
