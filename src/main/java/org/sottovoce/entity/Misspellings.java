package org.sottovoce.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NearWords;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Which surfaces of one linking misspell, or mishear, the full name of somebody in the study.
 *
 * <p>A full name misspells another, more frequent one when its surname does and its given name is
 * the same or does, too. A name alone does when no full name has it and just one has something near
 * it; a given name that other people bear misspells nothing: "Marie" is not "Mary".
 */
final class Misspellings {

  private final NameReader reader;
  private final NameBook names;
  private final Map<String, NameReading> full = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> right = new HashSet<>();
  private final Map<Role, NearWords> near;
  private final Map<Role, Map<String, Set<String>>> nearOf =
      Map.of(Role.GIVEN, new HashMap<>(), Role.SURNAME, new HashMap<>());
  private final Map<String, String> corrected = new LinkedHashMap<>();

  /**
   * @param surfaces all mentions of people, in order
   */
  Misspellings(NameReader reader, NameBook names, List<String> surfaces) {
    this.reader = reader;
    this.names = names;
    for (String surface : surfaces) {
      NameReading reading = reader.read(surface);
      if (reading.form() == NameForm.FULL) {
        full.putIfAbsent(surface, reading);
        counts.merge(key(reading), 1, Integer::sum);
      }
    }
    this.near =
        Stream.of(Role.GIVEN, Role.SURNAME)
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    role -> new NearWords(words(role).collect(Collectors.toSet()), names)));
  }

  /** The name that {@code surface} misspells; else {@code surface} itself. */
  String corrected(String surface) {
    if (full.isEmpty()) {
      return surface;
    }
    String known = corrected.get(surface);
    if (known == null) {
      known = correct(surface);
      corrected.put(surface, known);
    }
    return known;
  }

  private String correct(String surface) {
    NameReading reading = reader.read(surface);
    return switch (reading.form()) {
      case FULL -> better(reading).orElse(surface);
      case GIVEN -> alone(reading, Role.GIVEN);
      case SURNAME, TITLED, INITIAL_AND_SURNAME -> alone(reading, Role.SURNAME);
      default -> surface;
    };
  }

  /** The most frequent full name that {@code reading} is near; of equals the first. */
  private Optional<String> better(NameReading reading) {
    int own = counts.get(key(reading));
    String best = null;
    int most = own;
    boolean before = true;
    for (Map.Entry<String, NameReading> other : full.entrySet()) {
      String key = key(other.getValue());
      before &= !key.equals(key(reading));
      int count = counts.get(key);
      boolean more = count > most || (count == most && best == null && before);
      if (more && misspells(reading, other.getValue())) {
        best = other.getKey();
        most = count;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean misspells(NameReading written, NameReading meant) {
    List<String> surname = written.keys(Role.SURNAME);
    List<String> given = written.keys(Role.GIVEN);
    return !surname.equals(meant.keys(Role.SURNAME))
        && areNear(surname, meant.keys(Role.SURNAME), Role.SURNAME)
        && areNear(given, meant.keys(Role.GIVEN), Role.GIVEN);
  }

  private boolean areNear(List<String> written, List<String> meant, Role role) {
    if (written.size() != meant.size()) {
      return false;
    }
    for (int i = 0; i < written.size(); i++) {
      String word = meant.get(i);
      if (!written.get(i).equals(word) && !near(written.get(i), role).contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** {@code reading} with its one word of {@code role} as the only full name near it spells it. */
  private String alone(NameReading reading, Role role) {
    String surface = reading.surface();
    List<NamePart> parts = reading.parts().stream().filter(part -> part.role() == role).toList();
    if (parts.size() != 1) {
      return surface;
    }
    Span place = parts.get(0).span();
    String word = Folding.fold(place.in(surface));
    Set<String> meant = isSomebodys(word, role) ? Set.of() : meant(word, role);
    return meant.size() == 1
        ? new StringBuilder(surface)
            .replace(place.start(), place.end(), meant.iterator().next())
            .toString()
        : surface;
  }

  /**
   * Whether a full name that misspells no other has the word, or it is a given name as it stands.
   */
  private boolean isSomebodys(String word, Role role) {
    return rightWords().contains(word) || (role == Role.GIVEN && names.isGivenName(word));
  }

  private Set<String> rightWords() {
    if (right.isEmpty()) {
      for (NameReading reading : full.values()) {
        if (corrected(reading.surface()).equals(reading.surface())) {
          right.addAll(reading.keys(Role.GIVEN));
          right.addAll(reading.keys(Role.SURNAME));
        }
      }
    }
    return right;
  }

  /** What a word alone may stand for: a given name may be a surname, too. */
  private Set<String> meant(String word, Role role) {
    Set<String> meant = new TreeSet<>(near(word, role));
    if (role == Role.GIVEN || meant.isEmpty()) {
      meant.addAll(near(word, role == Role.GIVEN ? Role.SURNAME : Role.GIVEN));
    }
    meant.retainAll(rightWords());
    return meant;
  }

  private Set<String> near(String word, Role role) {
    return nearOf
        .get(role)
        .computeIfAbsent(
            word,
            w ->
                near.get(role).of(w).stream()
                    .map(NearWords.Near::word)
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Stream<String> words(Role role) {
    return full.values().stream().flatMap(reading -> reading.keys(role).stream());
  }

  private static String key(NameReading reading) {
    return String.join(" ", reading.keys(Role.GIVEN))
        + "/"
        + String.join(" ", reading.keys(Role.SURNAME));
  }
}
