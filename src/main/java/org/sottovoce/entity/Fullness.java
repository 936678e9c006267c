package org.sottovoce.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sottovoce.mention.IdentifierType;

/** Orders the surfaces of one entity: the greatest is the one to show it by. For one thread. */
final class Fullness implements Comparator<Occurrence> {

  private final NameReader reader;
  private final Map<String, NameForm> forms = new HashMap<>();
  private final Comparator<Occurrence> order;

  Fullness(NameReader reader) {
    this.reader = reader;
    this.order =
        Comparator.comparing(this::form, Comparator.<NameForm>reverseOrder())
            .thenComparing(occurrence -> isThing(occurrence) || isPlain(occurrence.surface()))
            .thenComparingInt(o -> PossessiveEnding.without(o.surface()).strip().length())
            .thenComparing(occurrence -> isMixedCase(occurrence.surface()))
            .thenComparing(Comparator.comparingInt(Occurrence::order).reversed());
  }

  @Override
  public int compare(Occurrence one, Occurrence other) {
    return order.compare(one, other);
  }

  /** A person's more telling forms come first in {@link NameForm}. */
  private NameForm form(Occurrence occurrence) {
    return isThing(occurrence)
        ? NameForm.OTHER
        : forms.computeIfAbsent(occurrence.surface(), s -> reader.read(s).form());
  }

  private static boolean isThing(Occurrence occurrence) {
    return occurrence.type() != IdentifierType.PERSON;
  }

  /** Whether nothing stands in it beside the name: no brackets, no reversed order. */
  private static boolean isPlain(String surface) {
    return surface.indexOf('(') < 0 && surface.indexOf(',') < 0;
  }

  private static boolean isMixedCase(String surface) {
    return !surface.equals(surface.toUpperCase(Locale.ROOT))
        && !surface.equals(surface.toLowerCase(Locale.ROOT));
  }
}
