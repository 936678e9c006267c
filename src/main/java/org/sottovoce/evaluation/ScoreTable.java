package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sottovoce.mention.IdentifierType;

/**
 * Scores as text that people read: an aligned table, or a Markdown one. Lines end in "\n".
 *
 * <p>All texts, the spoken ones and each file by type; each genre in one line. Covered recall,
 * overlap precision and F1 have their 95 % interval beside them.
 */
public final class ScoreTable {

  private static final List<String> HEADS =
      List.of(
          "texts",
          "type",
          "gold",
          "covered",
          "95 %",
          "exact",
          "suggested",
          "precision",
          "95 %",
          "lenient",
          "by type",
          "F1",
          "95 %");

  private static final String NONE = "-";

  private final Scores scores;

  public ScoreTable(Scores scores) {
    this.scores = scores;
  }

  /** All writings, each under its name. */
  public String aligned() {
    return scores.writings().stream()
        .map(writing -> writing.label() + "\n" + table(writing).aligned() + "\n")
        .collect(Collectors.joining());
  }

  /** The same rows for one writing, as a Markdown table. */
  public String markdown(Writing writing) {
    return table(writing).markdown();
  }

  /** The rows of one writing. */
  public TextTable table(Writing writing) {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : scores.groups()) {
      List<TextScore> texts = scores.of(writing, group);
      rows.add(row(group, Optional.empty(), texts));
      if (group.kind() != Group.Kind.GENRE) {
        Scores.TYPES.forEach(type -> rows.add(row(group, Optional.of(type), texts)));
      }
    }
    return new TextTable(HEADS, 2, rows);
  }

  private static List<String> row(
      Group group, Optional<IdentifierType> type, List<TextScore> texts) {
    Tally tally = texts.stream().map(text -> text.tally(type)).reduce(Tally.NONE, Tally::plus);
    Bootstrap.Intervals intervals = Bootstrap.STANDARD.of(texts, type);
    return List.of(
        group.kind() == Group.Kind.ALL ? "all files" : group.name(),
        type.map(IdentifierType::label).orElse("all"),
        Integer.toString(tally.gold()),
        share(tally.coveredRecall()),
        intervals.recall().map(Interval::text).orElse(NONE),
        share(tally.exactRecall()),
        Integer.toString(tally.suggested()),
        share(tally.overlapPrecision()),
        intervals.precision().map(Interval::text).orElse(NONE),
        share(tally.lenientPrecision()),
        share(tally.typePrecision()),
        share(tally.f1()),
        intervals.f1().map(Interval::text).orElse(NONE));
  }

  /** Three decimals; a dash for a share of nothing. */
  static String share(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : NONE;
  }
}
