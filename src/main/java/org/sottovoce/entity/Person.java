package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.mention.NameBook.Gender;

/** One person while the mentions are being gathered: what is known of the name, and where. */
final class Person {

  /** A place that is not there. */
  static final int NOWHERE = -1;

  private final Cluster cluster;
  private final int rank;
  private final NameMatch match;
  private final Map<String, NameReading> readings = new LinkedHashMap<>();
  private final Map<String, NameReading> aliases = new LinkedHashMap<>();
  private final Map<Fingerprint, TreeSet<Integer>> places = new HashMap<>();

  /**
   * @param rank the person's place among all, which settles what nothing else does
   */
  Person(Cluster cluster, int rank, NameMatch match) {
    this.cluster = cluster;
    this.rank = rank;
    this.match = match;
  }

  Cluster cluster() {
    return cluster;
  }

  int rank() {
    return rank;
  }

  /** Every name that the person was called by. */
  List<NameReading> readings() {
    List<NameReading> all = new ArrayList<>(readings.values());
    all.addAll(aliases.values());
    return all;
  }

  /**
   * Notes a mention that the cluster already holds. A name that disagrees with those before it (a
   * reviewer merged two people) is an alias.
   *
   * @return whether the name is new here
   */
  boolean note(Occurrence occurrence, NameReading reading) {
    places.computeIfAbsent(occurrence.document(), d -> new TreeSet<>()).add(occurrence.start());
    String surface = occurrence.surface();
    if (readings.containsKey(surface) || aliases.containsKey(surface)) {
      return false;
    }
    boolean agrees = readings.values().stream().allMatch(own -> match.agree(own, reading));
    (agrees ? readings : aliases).put(surface, reading);
    return true;
  }

  /** Whether a given name, more than its initial, and a surname are known. */
  boolean isComplete() {
    return readings().stream().anyMatch(r -> r.form() == NameForm.FULL);
  }

  /** Whether {@code reading} can name this person too: nothing in it speaks against it. */
  boolean admits(NameReading reading) {
    boolean agrees = readings.values().stream().allMatch(own -> match.agree(own, reading));
    return (agrees && match.sameGender(gender(), match.gender(reading)))
        || aliases.values().stream().anyMatch(own -> match.same(own, reading));
  }

  /** The gender that a title or else the given name tells. */
  Optional<Gender> gender() {
    Optional<Gender> titled =
        readings.values().stream().flatMap(r -> match.titleGender(r).stream()).findFirst();
    return titled.or(
        () -> readings.values().stream().flatMap(r -> match.gender(r).stream()).findFirst());
  }

  /** Whether the given name stands in one of the readings as written, not as a nickname. */
  boolean isCalled(List<String> given) {
    return readings.values().stream().anyMatch(r -> r.keys(Role.GIVEN).containsAll(given));
  }

  /** Whether a full name of the person stands with these initials: "Mary Whitaker (MW)". */
  boolean isIntroducedBy(NameReading initials) {
    return readings().stream()
        .filter(reading -> reading.form() == NameForm.FULL)
        .anyMatch(reading -> reading.initials().equals(initials.initials()));
  }

  boolean isIn(Fingerprint document) {
    return places.containsKey(document);
  }

  /** The last place in {@code document} before {@code offset}; {@link #NOWHERE} without one. */
  int lastBefore(Fingerprint document, int offset) {
    TreeSet<Integer> here = places.get(document);
    Integer place = here == null ? null : here.lower(offset);
    return place == null ? NOWHERE : place;
  }

  @Override
  public String toString() {
    return "Person[" + rank + "]";
  }
}
