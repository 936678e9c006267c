package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.Group.Kind;
import org.sottovoce.mention.IdentifierType;

class ScoresTest {

  private static final Scores MIXED =
      new Scores(
          List.of(
              text("b.jsonl", new Genre("vlog", true), 1),
              text("b.jsonl", new Genre("news", false), 2),
              text("a.jsonl", new Genre("vlog", true), 4),
              text("a.jsonl", Genre.UNKNOWN, 8)));

  @Test
  void groupsAreAllThenSpokenThenFilesAsScoredThenGenresByName() {
    assertEquals(
        List.of(
            Group.ALL,
            Group.SPOKEN,
            new Group(Kind.FILE, "b.jsonl"),
            new Group(Kind.FILE, "a.jsonl"),
            new Group(Kind.GENRE, "news"),
            new Group(Kind.GENRE, "vlog")),
        MIXED.groups());
  }

  @Test
  void eachGroupAddsUpItsOwnTexts() {
    List<Integer> gold =
        MIXED.groups().stream()
            .map(group -> MIXED.tally(Writing.AS_WRITTEN, group, Optional.empty()).gold())
            .toList();
    assertEquals(List.of(15, 5, 3, 12, 2, 5), gold);
  }

  @Test
  void oneGenreAloneIsNoGroup() {
    Scores scores = new Scores(List.of(text("a.jsonl", new Genre("news", false), 1)));
    assertEquals(List.of(Group.ALL, new Group(Kind.FILE, "a.jsonl")), scores.groups());
  }

  @Test
  void anotherWritingIsNotAddedUp() {
    assertEquals(Tally.NONE, MIXED.total(Writing.LOWER_CASE));
  }

  private static TextScore text(String file, Genre genre, int gold) {
    Tally tally = new Tally(gold, 0, 0, 0, 0, 0, 0);
    return new TextScore(Writing.AS_WRITTEN, file, genre, Map.of(IdentifierType.PERSON, tally));
  }
}
