package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * The outcome of an evaluation, to be added up by writing, group of texts and type.
 *
 * @param texts one score for each text in each writing, in the order in which they were scored
 */
public record Scores(List<TextScore> texts) {

  /** The types that are scored, in the order in which they are shown. */
  public static final List<IdentifierType> TYPES =
      List.of(IdentifierType.PERSON, IdentifierType.PLACE, IdentifierType.ORGANISATION);

  public Scores {
    texts = List.copyOf(texts);
  }

  /** The names of the annotated files, in the order in which they were scored. */
  public List<String> sources() {
    return texts.stream().map(TextScore::file).distinct().toList();
  }

  /** The writings that were scored. */
  public List<Writing> writings() {
    return texts.stream().map(TextScore::writing).distinct().toList();
  }

  /**
   * All texts, the spoken ones where there are some, each file, and each genre by name where the
   * texts have several.
   */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>(List.of(Group.ALL));
    if (texts.stream().anyMatch(Group.SPOKEN::holds)) {
      groups.add(Group.SPOKEN);
    }
    sources().forEach(file -> groups.add(new Group(Group.Kind.FILE, file)));
    List<String> genres = texts.stream().map(text -> text.genre().name()).distinct().toList();
    if (genres.size() > 1) {
      genres.stream()
          .filter(genre -> !genre.isEmpty())
          .sorted()
          .forEach(genre -> groups.add(new Group(Group.Kind.GENRE, genre)));
    }
    return groups;
  }

  /** The scores of one group in one writing, text by text. */
  public List<TextScore> of(Writing writing, Group group) {
    return texts.stream().filter(t -> t.writing() == writing).filter(group::holds).toList();
  }

  /** The tally over all files and types. */
  public Tally total(Writing writing) {
    return tally(writing, Group.ALL, Optional.empty());
  }

  /** The tally of one file over all types. */
  public Tally ofSource(Writing writing, String source) {
    return tally(writing, new Group(Group.Kind.FILE, source), Optional.empty());
  }

  /** The tally of one type over all files. */
  public Tally ofType(Writing writing, IdentifierType type) {
    return tally(writing, Group.ALL, Optional.of(type));
  }

  /** The sum over the texts of {@code group}, narrowed to a type where given. */
  public Tally tally(Writing writing, Group group, Optional<IdentifierType> type) {
    return of(writing, group).stream()
        .map(text -> text.tally(type))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** These scores followed by {@code others}. */
  public Scores and(Scores others) {
    List<TextScore> all = new ArrayList<>(texts);
    all.addAll(others.texts);
    return new Scores(all);
  }
}
