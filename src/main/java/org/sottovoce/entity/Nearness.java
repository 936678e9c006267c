package org.sottovoce.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses whom a short name means among the people who can bear it. */
final class Nearness {

  private Nearness() {}

  /**
   * The only candidate; else, of those in the same document, the one named last before the mention.
   * Of several who are all elsewhere none is chosen: the mention is then somebody of its own.
   *
   * @param exact which candidates bear the name as it stands, not as a nickname: they go first
   */
  static Optional<Person> choose(
      List<Person> candidates, Occurrence occurrence, Predicate<Person> exact) {
    List<Person> here = candidates.stream().filter(p -> p.isIn(occurrence.document())).toList();
    List<Person> pool = preferred(here.isEmpty() ? candidates : here, exact);
    if (pool.size() <= 1 || here.isEmpty()) {
      return pool.size() == 1 ? Optional.of(pool.get(0)) : Optional.empty();
    }
    return pool.stream()
        .max(
            Comparator.comparingInt(
                    (Person p) -> p.lastBefore(occurrence.document(), occurrence.start()))
                .thenComparing(Comparator.comparingInt(Person::rank).reversed()));
  }

  /** The only candidate, or the only one in the same document. */
  static Optional<Person> onlyOne(List<Person> candidates, Occurrence occurrence) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    List<Person> here = candidates.stream().filter(p -> p.isIn(occurrence.document())).toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  private static List<Person> preferred(List<Person> people, Predicate<Person> exact) {
    List<Person> called = people.stream().filter(exact).toList();
    return called.isEmpty() ? people : called;
  }
}
