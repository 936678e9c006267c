package org.sottovoce.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.OrganisationBook;
import org.sottovoce.mention.PlaceBook;
import org.sottovoce.text.Folding;

/**
 * Says a surface more broadly, rung by rung: "Bradford" is a large city in northern England, a
 * large city in the United Kingdom, a place. Immutable and safe for any thread.
 */
public final class Generaliser {

  private static final int SHORTEST_TELLING_WORD = 4;

  private final PlaceLadder places;
  private final OrganisationBook organisations;

  public Generaliser(PlaceBook places, OrganisationBook organisations) {
    this.places = new PlaceLadder(places);
    this.organisations = organisations;
  }

  /**
   * Broader terms for {@code surface}, without brackets, from the most specific to the broadest.
   * The last is always the label of {@code type}. No rung for a place or an organisation holds a
   * word of the surface; a date's rungs may, since a year is what they keep.
   */
  public List<String> ladder(IdentifierType type, String surface) {
    List<String> rungs = new ArrayList<>(specific(type, surface));
    rungs.remove(type.label());
    rungs.add(type.label());
    return List.copyOf(rungs);
  }

  private List<String> specific(IdentifierType type, String surface) {
    return switch (type) {
      case PLACE -> without(surface, places.rungs(surface));
      case ORGANISATION -> without(surface, kind(surface));
      case DATE -> DateLadder.ofDate(surface);
      case YEAR -> DateLadder.ofYear(surface);
      case AGE -> AgeLadder.rungs(surface);
      default -> List.of();
    };
  }

  private List<String> kind(String surface) {
    Optional<String> kind = organisations.kind(surface);
    return kind.map(List::of).orElse(List.of());
  }

  /** The rungs that hold no telling word of the surface: not "city in central Mexico" for one. */
  private static List<String> without(String surface, List<String> rungs) {
    List<String> telling = new ArrayList<>();
    for (String word : Folding.fold(surface).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= SHORTEST_TELLING_WORD) {
        telling.add(word);
      }
    }
    return rungs.stream().filter(rung -> telling.stream().noneMatch(fold(rung)::contains)).toList();
  }

  /** A folded rung without the nouns that name no place: Norton University is a university. */
  private static String fold(String rung) {
    return Folding.fold(rung.replaceFirst("^[a-z ]+(?= in | of |$)", "")).toLowerCase(Locale.ROOT);
  }
}
