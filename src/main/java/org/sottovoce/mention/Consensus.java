package org.sottovoce.mention;

import java.util.ArrayList;
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
    Mention first = sameSpan.get(0);
    if (sameSpan.size() == 1) {
      return first.evidence().size() == 1 ? first : withEvidence(first, List.of());
    }
    Map<IdentifierType, List<Evidence>> byType = new EnumMap<>(IdentifierType.class);
    for (Mention mention : sameSpan) {
      byType.computeIfAbsent(mention.type(), type -> new ArrayList<>()).addAll(mention.evidence());
    }
    IdentifierType surest = first.type();
    if (byType.size() > 1) {
      surest = surest(byType);
    }
    return new Mention(
        first.span(), surest, evidence(byType.values().stream().flatMap(List::stream)));
  }

  private static IdentifierType surest(Map<IdentifierType, List<Evidence>> byType) {
    Map<IdentifierType, Double> doubts = new EnumMap<>(IdentifierType.class);
    Map<IdentifierType, Double> best = new EnumMap<>(IdentifierType.class);
    byType.forEach(
        (type, evidence) -> {
          double score = evidence.stream().mapToDouble(Evidence::score).max().orElseThrow();
          doubts.put(type, Family.of(type) == Family.CODE ? 1 - score : doubt(evidence));
          best.put(type, score);
        });
    boolean address =
        best.keySet().stream()
            .anyMatch(
                type -> Family.of(type) == Family.ADDRESS && best.get(type) >= OverlapPolicy.WEAK);
    return doubts.keySet().stream()
        // Finders see a place in an address, rightly; it is an address all the same.
        .filter(type -> !address || Family.of(type) != Family.NAME || best.get(type) >= 1)
        .min(
            Comparator.comparing((IdentifierType type) -> doubts.get(type))
                .thenComparing(type -> -best.get(type))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** {@code mention} with {@code more} evidence beside its own. */
  static Mention withEvidence(Mention mention, List<Evidence> more) {
    List<Evidence> all =
        Stream.concat(mention.evidence().stream(), more.stream()).distinct().sorted(ORDER).toList();
    return new Mention(mention.span(), mention.type(), all);
  }

  private static List<Evidence> evidence(Stream<Evidence> evidence) {
    return evidence.distinct().sorted(ORDER).toList();
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
