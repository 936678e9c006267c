package org.sottovoce.mention;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What several recognizers that point at one span say together.
 *
 * <p>The type is the one that is least likely to be wrong when the recognizers err independently:
 * the product of {@code 1 - score} over them, the best evidence of each. Rules for codes do not:
 * two rules for telephone numbers see the same figures, so the best one speaks for all. Equal types
 * go by the best single score, then to the earlier type.
 */
final class Consensus {

  /** Evidence in one order whatever order the recognizers ran in. */
  private static final Comparator<Evidence> ORDER =
      Comparator.comparingDouble(Evidence::score)
          .reversed()
          .thenComparing(Evidence::recognizer)
          .thenComparing(Evidence::rule)
          .thenComparing(evidence -> evidence.cue().orElse(""));

  private Consensus() {}

  /** One mention in place of {@code sameSpan}, which all have one span; at least one. */
  static Mention join(List<Mention> sameSpan) {
    Map<IdentifierType, Double> doubts = new EnumMap<>(IdentifierType.class);
    Map<IdentifierType, Double> best = new EnumMap<>(IdentifierType.class);
    for (IdentifierType type : IdentifierType.values()) {
      List<Evidence> own = evidence(sameSpan.stream().filter(m -> m.type() == type));
      if (!own.isEmpty()) {
        doubts.put(type, Family.of(type) == Family.CODE ? 1 - own.get(0).score() : doubt(own));
        best.put(type, own.get(0).score());
      }
    }
    IdentifierType surest =
        doubts.keySet().stream()
            .min(
                Comparator.comparing((IdentifierType type) -> doubts.get(type))
                    .thenComparing(type -> -best.get(type))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return new Mention(sameSpan.get(0).span(), surest, evidence(sameSpan.stream()));
  }

  /** {@code mention} with {@code more} evidence beside its own. */
  static Mention withEvidence(Mention mention, List<Evidence> more) {
    List<Evidence> all =
        Stream.concat(mention.evidence().stream(), more.stream()).distinct().sorted(ORDER).toList();
    return new Mention(mention.span(), mention.type(), all);
  }

  private static List<Evidence> evidence(Stream<Mention> mentions) {
    return mentions.flatMap(m -> m.evidence().stream()).distinct().sorted(ORDER).toList();
  }

  /** How likely all of {@code evidence} is wrong. */
  private static double doubt(List<Evidence> evidence) {
    Map<String, Double> byRecognizer = new TreeMap<>();
    evidence.forEach(e -> byRecognizer.merge(e.recognizer(), e.score(), Math::max));
    return byRecognizer.values().stream()
        .mapToDouble(score -> 1 - score)
        .reduce(1, (a, b) -> a * b);
  }
}
