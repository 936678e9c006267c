package org.sottovoce.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sottovoce.mention.IdentifierType;

/**
 * How one text in one writing came out.
 *
 * @param file the name of the annotated file that the text stands in
 * @param tallies one for each type that is scored
 */
public record TextScore(
    Writing writing, String file, Genre genre, Map<IdentifierType, Tally> tallies) {

  public TextScore {
    tallies = Map.copyOf(tallies);
  }

  /** The score of a text whose tallies are told type by type. */
  static TextScore of(Writing writing, GoldText text, Function<IdentifierType, Tally> tally) {
    Map<IdentifierType, Tally> tallies = new EnumMap<>(IdentifierType.class);
    Scores.TYPES.forEach(type -> tallies.put(type, tally.apply(type)));
    return new TextScore(writing, text.file(), text.genre(), tallies);
  }

  /** The tally of one type, or of all together. */
  Tally tally(Optional<IdentifierType> type) {
    return type.map(one -> tallies.getOrDefault(one, Tally.NONE))
        .orElseGet(() -> tallies.values().stream().reduce(Tally.NONE, Tally::plus));
  }
}
