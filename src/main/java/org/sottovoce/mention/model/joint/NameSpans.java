package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * The names in one sentence that was read: runs of words that are more probably part of a name than
 * a threshold asks.
 *
 * <p>A run begins where the threshold is met and grows to both sides over words that nearly meet
 * it: half a name left standing is a leak.
 */
final class NameSpans {

  /**
   * A name.
   *
   * @param first the index of its first word
   * @param end the index after its last word
   * @param type the likeliest type over all its words
   * @param probability how probable its surest word is part of a name
   */
  record Name(int first, int end, IdentifierType type, double probability) {}

  private static final List<IdentifierType> TYPES =
      Tag.ALL.stream().flatMap(tag -> tag.type().stream()).distinct().sorted().toList();

  private final double threshold;
  private final double edge;

  /**
   * @param threshold how probable a name must be to be suggested, 0 to 1
   * @param edge how probable a word beside it must be to be taken in, at most {@code threshold}
   */
  NameSpans(double threshold, double edge) {
    this.threshold = threshold;
    this.edge = edge;
  }

  /** The names in order, without overlap. */
  List<Name> in(Reading reading) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < reading.size()) {
      int end = at;
      while (end < reading.size() && reading.ofName(end) >= edge && !parts(reading, at, end)) {
        end++;
      }
      name(reading, at, end).ifPresent(names::add);
      at = Math.max(end, at + 1);
    }
    return names;
  }

  /** Whether another name starts at {@code at}, after one that began at {@code first}. */
  private boolean parts(Reading reading, int first, int at) {
    if (at == first || reading.ofName(at) < threshold) {
      return false;
    }
    double starts = 0;
    double goesOn = 0;
    for (Tag tag : Tag.ALL) {
      if (tag != Tag.OTHER) {
        starts += tag.goesOn() ? 0 : reading.of(at, tag);
        goesOn += tag.goesOn() ? reading.of(at, tag) : 0;
      }
    }
    return starts > goesOn;
  }

  private Optional<Name> name(Reading reading, int first, int end) {
    double surest = 0;
    for (int at = first; at < end; at++) {
      surest = Math.max(surest, reading.ofName(at));
    }
    return surest < threshold
        ? Optional.empty()
        : Optional.of(new Name(first, end, type(reading, first, end), Math.min(1, surest)));
  }

  private static IdentifierType type(Reading reading, int first, int end) {
    return TYPES.stream()
        .max(Comparator.comparingDouble(type -> mass(reading, first, end, type)))
        .orElseThrow();
  }

  private static double mass(Reading reading, int first, int end, IdentifierType type) {
    double sum = 0;
    for (int at = first; at < end; at++) {
      sum += reading.ofType(at, type);
    }
    return sum;
  }
}
