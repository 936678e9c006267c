package org.sottovoce.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sottovoce.entity.NameReader;
import org.sottovoce.entity.NameReading;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.text.Folding;

/**
 * The fictitious names of one study, as they are drawn: each from the commonest names that are
 * still free. For one thread.
 */
final class SurrogateNames {

  /** Of how many free names one is drawn. */
  private static final int POOL = 150;

  /** Names that fewer edits than this part are taken for one another. */
  private static final int DISTANCE = 3;

  private final NameBook names;
  private final NameReader reader;
  private final RandomGenerator random;
  private final Set<String> avoided = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> surnames = new HashMap<>();

  SurrogateNames(NameBook names, RandomGenerator random) {
    this.names = names;
    this.reader = new NameReader(names);
    this.random = random;
  }

  /** Keeps every word of a name that occurs in the study out of the draw. */
  void avoid(String surface) {
    for (String word : RemovedSurfaces.words(surface)) {
      avoided.add(word);
      names.formalNames(word).forEach(formal -> avoided.add(Folding.fold(formal)));
    }
    reader.read(surface).name().surname().map(Folding::fold).ifPresent(avoided::add);
  }

  /** Takes up a name that was drawn before, for a person of the study or for one who is gone. */
  void taken(Optional<PersonName> original, PersonName surrogate) {
    Stream.concat(surrogate.given().stream(), surrogate.surname().stream())
        .map(Folding::fold)
        .forEach(taken::add);
    original
        .flatMap(PersonName::surname)
        .map(Folding::fold)
        .ifPresent(key -> surrogate.surname().ifPresent(name -> surnames.putIfAbsent(key, name)));
  }

  /** A name for a person; empty when no name is left that tells nobody of the study. */
  Optional<PersonName> draw(NameReading original) {
    PersonName name = original.name();
    Optional<String> given = given(reader.gender(original), initialed(name.given(), original, 0));
    Optional<String> surname =
        name.surname()
            .flatMap(own -> Optional.ofNullable(surnames.get(Folding.fold(own))))
            .or(() -> surname(initialed(name.surname(), original, 1)));
    if (given.isEmpty() || surname.isEmpty()) {
      return Optional.empty();
    }
    PersonName surrogate = PersonName.of(given.get(), surname.get());
    taken(Optional.of(name), surrogate);
    return Optional.of(surrogate);
  }

  /** The original part; of somebody known by initials alone, the initial. */
  private static String initialed(Optional<String> part, NameReading original, int place) {
    String initials = original.initials();
    return part.map(Folding::fold)
        .orElse(initials.length() > place ? initials.substring(place, place + 1) : "");
  }

  private Optional<String> given(Optional<Gender> gender, String original) {
    Stream<Stream<String>> lists =
        gender.isPresent()
            ? Stream.of(names.givenNames(gender.get()).stream())
            : Stream.of(
                names.givenNames(Gender.EITHER).stream(),
                Stream.concat(
                    names.givenNames(Gender.FEMALE).stream(),
                    names.givenNames(Gender.MALE).stream()));
    return lists.flatMap(list -> pick(list, original).stream()).findFirst();
  }

  private Optional<String> surname(String original) {
    return pick(names.surnames().stream(), original);
  }

  private Optional<String> pick(Stream<String> candidates, String original) {
    List<String> pool = candidates.filter(free(original)).limit(POOL).toList();
    return pool.isEmpty() ? Optional.empty() : Optional.of(pool.get(random.nextInt(pool.size())));
  }

  private Predicate<String> free(String original) {
    return candidate -> {
      String folded = Folding.fold(candidate);
      return names.tier(candidate) == Tier.DISTINCT
          && !avoided.contains(folded)
          && !taken.contains(folded)
          && names.formalNames(candidate).stream().map(Folding::fold).noneMatch(avoided::contains)
          && !alike(folded, original);
    };
  }

  private static boolean alike(String candidate, String original) {
    return !original.isEmpty()
        && (candidate.charAt(0) == original.charAt(0)
            || EditDistance.between(candidate, original) < DISTANCE);
  }
}
