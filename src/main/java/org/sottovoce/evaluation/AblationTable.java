package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What each witness is worth on some texts in one writing.
 *
 * @param together the total of all witnesses
 * @param worths by the witness's name, in the order of the witnesses
 */
public record AblationTable(Writing writing, Tally together, Map<String, Worth> worths) {

  private static final String NONE = "-";

  /**
   * What one witness is worth.
   *
   * @param without the total of all others
   * @param alone the total of this one
   */
  public record Worth(Tally without, Tally alone) {

    private Worth plus(Worth other) {
      return new Worth(without.plus(other.without), alone.plus(other.alone));
    }
  }

  public AblationTable {
    worths = Collections.unmodifiableMap(new LinkedHashMap<>(worths));
  }

  /** Both together: {@code other} is about further texts and the same witnesses. */
  AblationTable plus(AblationTable other) {
    Map<String, Worth> sum = new LinkedHashMap<>(worths);
    other.worths.forEach((name, worth) -> sum.merge(name, worth, Worth::plus));
    return new AblationTable(writing, together.plus(other.together), sum);
  }

  /**
   * All witnesses together, then each that makes a difference: recall and precision without it, how
   * far they are from those of all, and its own alone.
   */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("(none)", recall(together), NONE, precision(together), NONE, NONE, NONE));
    worths.forEach(
        (name, worth) -> {
          if (!isIdle(worth)) {
            rows.add(row(name, worth));
          }
        });
    return new TextTable(
        List.of(
            "left out", "covered", "change", "precision", "change", "alone covered", "precision"),
        1,
        rows);
  }

  /** The names of the witnesses that make no difference here, since they look for other things. */
  public List<String> idle() {
    return worths.keySet().stream().filter(name -> isIdle(worths.get(name))).toList();
  }

  private boolean isIdle(Worth worth) {
    return worth.without().equals(together)
        && worth.alone().covered() == 0
        && worth.alone().suggested() == 0;
  }

  private List<String> row(String name, Worth worth) {
    return List.of(
        name,
        recall(worth.without()),
        change(together.coveredRecall(), worth.without().coveredRecall()),
        precision(worth.without()),
        change(together.overlapPrecision(), worth.without().overlapPrecision()),
        recall(worth.alone()),
        precision(worth.alone()));
  }

  private static String recall(Tally tally) {
    return ScoreTable.share(tally.coveredRecall());
  }

  private static String precision(Tally tally) {
    return ScoreTable.share(tally.overlapPrecision());
  }

  private static String change(OptionalDouble from, OptionalDouble to) {
    if (from.isEmpty() || to.isEmpty()) {
      return NONE;
    }
    long thousandths = Math.round(1000 * (to.getAsDouble() - from.getAsDouble()));
    return thousandths == 0 ? "0" : String.format(Locale.ROOT, "%+.3f", thousandths / 1000.0);
  }
}
