package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.NameBook.Gender;

/** One person while the mentions are being gathered: what is known of the name, and where. */
final class Person {

  /** A place that is not there. */
  static final int NOWHERE = -1;

  private final Cluster cluster;
  private final int rank;
  private final Map<String, KeyedName> readings = new LinkedHashMap<>();
  private final Map<String, KeyedName> aliases = new LinkedHashMap<>();
  private final IdentityHashMap<KeyedName, Boolean> admitted = new IdentityHashMap<>();
  private final Map<Fingerprint, TreeSet<Integer>> places = new HashMap<>();

  /**
   * @param rank the person's place among all, which settles what nothing else does
   */
  Person(Cluster cluster, int rank) {
    this.cluster = cluster;
    this.rank = rank;
  }

  Cluster cluster() {
    return cluster;
  }

  int rank() {
    return rank;
  }

  /** Every name that the person was called by. */
  List<KeyedName> readings() {
    List<KeyedName> all = new ArrayList<>(readings.values());
    all.addAll(aliases.values());
    return all;
  }

  /**
   * Notes a mention that the cluster already holds. A name that disagrees with those before it (a
   * reviewer merged two people) is an alias.
   *
   * @return whether the name is new here
   */
  boolean note(Occurrence occurrence, KeyedName name) {
    places.computeIfAbsent(occurrence.document(), d -> new TreeSet<>()).add(occurrence.start());
    String surface = occurrence.surface();
    if (readings.containsKey(surface) || aliases.containsKey(surface)) {
      return false;
    }
    boolean agrees = readings.values().stream().allMatch(own -> own.agreesWith(name));
    (agrees ? readings : aliases).put(surface, name);
    admitted.clear();
    return true;
  }

  /** Whether a given name, more than its initial, and a surname are known. */
  boolean isComplete() {
    return readings().stream().anyMatch(r -> r.form() == NameForm.FULL);
  }

  /** Whether {@code name} can name this person too: nothing in it speaks against it. */
  boolean admits(KeyedName name) {
    return admitted.computeIfAbsent(name, this::canBe);
  }

  private boolean canBe(KeyedName name) {
    boolean agrees = readings.values().stream().allMatch(own -> own.agreesWith(name));
    return (agrees && sameGender(gender(), name.gender()))
        || aliases.values().stream().anyMatch(own -> own.equalsName(name));
  }

  /** The gender that a title or else the given name tells. */
  Optional<Gender> gender() {
    Optional<Gender> titled =
        readings.values().stream().flatMap(r -> r.titleGender().stream()).findFirst();
    return titled.or(
        () -> readings.values().stream().flatMap(r -> r.gender().stream()).findFirst());
  }

  /** Whether the given name stands in one of the readings as written, not as a nickname. */
  boolean isCalled(KeyedName name) {
    return readings.values().stream().anyMatch(r -> r.givens().containsAll(name.givens()));
  }

  /** Whether a full name of the person stands with these initials: "Mary Whitaker (MW)". */
  boolean isIntroducedBy(KeyedName initials) {
    return readings().stream()
        .filter(reading -> reading.form() == NameForm.FULL)
        .anyMatch(reading -> reading.reading().initials().equals(initials.reading().initials()));
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

  private static boolean sameGender(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  @Override
  public String toString() {
    return "Person[" + rank + "]";
  }
}
