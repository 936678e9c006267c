package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * The outcome of an evaluation: tallies by writing, source file and type.
 *
 * @param lines one tally for each writing, source and name type that was seen, in that order
 */
public record Scores(List<Line> lines) {

  /** The types that are scored, in the order in which they are shown. */
  public static final List<IdentifierType> TYPES =
      List.of(IdentifierType.PERSON, IdentifierType.PLACE, IdentifierType.ORGANISATION);

  /**
   * One tally.
   *
   * @param source the name of the annotated file
   */
  public record Line(Writing writing, String source, IdentifierType type, Tally tally) {}

  public Scores {
    lines = List.copyOf(lines);
  }

  /** The names of the annotated files, in the order in which they were scored. */
  public List<String> sources() {
    return lines.stream().map(Line::source).distinct().toList();
  }

  /** The writings that were scored. */
  public List<Writing> writings() {
    return lines.stream().map(Line::writing).distinct().toList();
  }

  /** The tally over all files and types. */
  public Tally total(Writing writing) {
    return tally(writing, Optional.empty(), Optional.empty());
  }

  /** The tally of one file over all types. */
  public Tally ofSource(Writing writing, String source) {
    return tally(writing, Optional.of(source), Optional.empty());
  }

  /** The tally of one type over all files. */
  public Tally ofType(Writing writing, IdentifierType type) {
    return tally(writing, Optional.empty(), Optional.of(type));
  }

  /** The sum of the lines of {@code writing}, narrowed to a source and a type where given. */
  public Tally tally(Writing writing, Optional<String> source, Optional<IdentifierType> type) {
    return lines.stream()
        .filter(line -> line.writing() == writing)
        .filter(line -> source.map(line.source()::equals).orElse(true))
        .filter(line -> type.map(line.type()::equals).orElse(true))
        .map(Line::tally)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** These scores followed by {@code others}. */
  public Scores and(Scores others) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(others.lines);
    return new Scores(all);
  }
}
