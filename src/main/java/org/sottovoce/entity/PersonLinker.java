package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sottovoce.mention.IdentifierType;

/**
 * Gathers the mentions of people, the telling names first: full names make the people of the study,
 * the shorter forms are then given to them. Used for one linking only.
 */
final class PersonLinker {

  private final PersonReadings readings;
  private final PersonIndex index = new PersonIndex();
  private final List<Person> people = new ArrayList<>();
  private final Set<Person> absorbed = new HashSet<>();

  PersonLinker(PersonReadings readings) {
    this.readings = readings;
  }

  /**
   * The clusters of all people.
   *
   * @param known those there were, to be added to
   * @param loose mentions that belong to nobody yet, in order
   */
  List<Cluster> link(List<Cluster> known, List<Occurrence> loose) {
    known.forEach(this::takeUp);
    place(loose, NameForm.FULL, this::fullName);
    completeKnown();
    place(loose, NameForm.INITIAL_AND_SURNAME, this::ofSurname);
    place(loose, NameForm.TITLED, this::titled);
    loose.stream().filter(o -> readings.of(o).reading().isBare()).forEach(o -> give(o, bare(o)));
    place(loose, NameForm.INITIALS, this::initials);
    place(loose, NameForm.FAMILY, this::asWritten);
    place(loose, NameForm.OTHER, this::asWritten);
    return people.stream().filter(p -> !absorbed.contains(p)).map(Person::cluster).toList();
  }

  private void takeUp(Cluster cluster) {
    Person person = person(cluster);
    List<Occurrence> held = cluster.occurrences();
    Optional<PersonName> whole = readings.wholeName(held);
    held.forEach(
        o -> note(person, o, whole.map(w -> readings.of(o, w)).orElseGet(() -> readings.of(o))));
  }

  /** How the candidates for a mention are found; none means that it names somebody new. */
  private interface Search {
    Optional<Person> find(Occurrence occurrence, KeyedName name);
  }

  private void place(List<Occurrence> loose, NameForm form, Search search) {
    for (Occurrence occurrence : loose) {
      KeyedName name = readings.of(occurrence);
      if (name.form() == form) {
        give(occurrence, new Found(search.find(occurrence, name), name));
      }
    }
  }

  /** Whom a mention names, if anybody so far, and how it is then read. */
  private record Found(Optional<Person> person, KeyedName name) {}

  private void give(Occurrence occurrence, Found found) {
    Person person = found.person().orElseGet(() -> person(Cluster.fresh(IdentifierType.PERSON)));
    person.cluster().add(occurrence);
    note(person, occurrence, found.name());
  }

  private Optional<Person> fullName(Occurrence occurrence, KeyedName name) {
    List<Person> fitting =
        fitting(index.bySurname(name), name).stream().filter(Person::isComplete).toList();
    Optional<Person> clear = Nearness.choose(fitting, occurrence, called(name));
    return clear.or(() -> fitting.stream().findFirst());
  }

  /** A known "Mary" becomes the one new "Mary Whitaker" who fits. */
  private void completeKnown() {
    for (Person known : List.copyOf(people)) {
      if (!known.cluster().isKnown() || known.isComplete()) {
        continue;
      }
      List<Person> complete = completionsOf(known);
      if (complete.size() == 1 && !complete.get(0).cluster().isKnown()) {
        absorb(known, complete.get(0));
      }
    }
  }

  private List<Person> completionsOf(Person known) {
    Set<Person> candidates = new LinkedHashSet<>();
    for (KeyedName name : known.readings()) {
      candidates.addAll(index.bySurname(name));
      candidates.addAll(index.byGiven(name));
      candidates.addAll(index.byInitials(name));
    }
    return candidates.stream()
        .filter(person -> !person.equals(known) && person.isComplete())
        .filter(person -> known.readings().stream().allMatch(person::admits))
        .toList();
  }

  private void absorb(Person known, Person complete) {
    known.cluster().addAll(complete.cluster());
    complete.cluster().occurrences().forEach(o -> note(known, o, readings.of(o)));
    absorbed.add(complete);
    index.remove(complete);
  }

  private Optional<Person> ofSurname(Occurrence occurrence, KeyedName name) {
    List<Person> fitting = fitting(index.bySurname(name), name);
    return Nearness.choose(fitting, occurrence, person -> true);
  }

  /** "Mrs Whitaker": a woman of the name where one is known, else whoever can be one. */
  private Optional<Person> titled(Occurrence occurrence, KeyedName name) {
    List<Person> named = name.surname().isEmpty() ? index.byGiven(name) : index.bySurname(name);
    List<Person> fitting = fitting(named, name);
    List<Person> sure =
        fitting.stream()
            .filter(person -> person.gender().isPresent())
            .filter(person -> person.gender().equals(name.gender()))
            .toList();
    return Nearness.choose(sure.isEmpty() ? fitting : sure, occurrence, called(name));
  }

  /** A name alone: of the people with that given name or surname. */
  private Found bare(Occurrence occurrence) {
    KeyedName name = readings.of(occurrence);
    KeyedName given = readings.asGiven(occurrence);
    KeyedName surname = readings.asSurname(occurrence);
    Set<Person> fitting = new LinkedHashSet<>(fitting(index.byGiven(given), given));
    List<Person> ofSurname = fitting(index.bySurname(surname), surname);
    fitting.addAll(ofSurname);
    Optional<Person> person =
        Nearness.choose(
            List.copyOf(fitting),
            occurrence,
            candidate -> ofSurname.contains(candidate) || called(given).test(candidate));
    KeyedName read = person.map(p -> ofSurname.contains(p) ? surname : given).orElse(name);
    return new Found(person, read);
  }

  /** Initials belong to whoever is introduced by them, else to the one person who has them. */
  private Optional<Person> initials(Occurrence occurrence, KeyedName name) {
    List<Person> owners = index.byInitials(name);
    List<Person> introduced =
        owners.stream().filter(person -> person.isIntroducedBy(name)).toList();
    return Nearness.onlyOne(introduced.isEmpty() ? owners : introduced, occurrence)
        .or(() -> owners.stream().filter(person -> !person.isComplete()).findFirst());
  }

  private Optional<Person> asWritten(Occurrence occurrence, KeyedName name) {
    return index.bySurface(name).stream().findFirst();
  }

  private static Predicate<Person> called(KeyedName name) {
    return person -> person.isCalled(name);
  }

  private static List<Person> fitting(List<Person> candidates, KeyedName name) {
    return candidates.stream().filter(person -> person.admits(name)).toList();
  }

  private Person person(Cluster cluster) {
    Person person = new Person(cluster, people.size());
    people.add(person);
    return person;
  }

  private void note(Person person, Occurrence occurrence, KeyedName name) {
    if (person.note(occurrence, name)) {
      index.add(person, name);
    }
  }
}
