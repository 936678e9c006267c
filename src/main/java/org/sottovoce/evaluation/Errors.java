package org.sottovoce.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.text.Folding;

/**
 * What is missed and what is suggested wrongly, the most frequent first. For developers who work on
 * annotated data: never for a log.
 *
 * @param misses annotated names that are not covered
 * @param falseAlarms suggested names that overlap no annotated one
 */
public record Errors(List<Wrong> misses, List<Wrong> falseAlarms) {

  /**
   * Mistakes of one kind.
   *
   * @param surface the folded characters
   * @param count how often it happened
   * @param recognizers who suggested it; none for a miss
   */
  public record Wrong(String surface, IdentifierType type, int count, Set<String> recognizers) {

    private static final Comparator<Wrong> FREQUENT_FIRST =
        Comparator.comparingInt(Wrong::count)
            .reversed()
            .thenComparing(Wrong::surface)
            .thenComparing(Wrong::type);

    private Wrong and(Wrong other) {
      Set<String> all = new TreeSet<>(recognizers);
      all.addAll(other.recognizers);
      return new Wrong(surface, type, count + other.count, all);
    }

    @Override
    public String toString() {
      return "Wrong[" + type + ", " + surface.length() + " units, " + count + " times]";
    }
  }

  public Errors {
    misses = misses.stream().sorted(Wrong.FREQUENT_FIRST).toList();
    falseAlarms = falseAlarms.stream().sorted(Wrong.FREQUENT_FIRST).toList();
  }

  static Errors of(List<Comparison> comparisons) {
    TreeMap<String, Wrong> misses = new TreeMap<>();
    TreeMap<String, Wrong> falseAlarms = new TreeMap<>();
    for (Comparison one : comparisons) {
      one.misses().forEach(name -> add(misses, miss(one, name)));
      one.falseAlarms().forEach(mention -> add(falseAlarms, falseAlarm(one, mention)));
    }
    return new Errors(List.copyOf(misses.values()), List.copyOf(falseAlarms.values()));
  }

  private static void add(TreeMap<String, Wrong> errors, Wrong one) {
    errors.merge(one.type() + " " + one.surface(), one, Wrong::and);
  }

  private static Wrong miss(Comparison in, GoldMention name) {
    return new Wrong(Folding.fold(in.surface(name.span())), name.type(), 1, Set.of());
  }

  private static Wrong falseAlarm(Comparison in, Mention mention) {
    Set<String> recognizers = new TreeSet<>();
    mention.evidence().stream().map(Evidence::recognizer).forEach(recognizers::add);
    return new Wrong(Folding.fold(in.surface(mention.span())), mention.type(), 1, recognizers);
  }
}
