package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What recall costs in precision: the totals of an evaluation when suggestions below one score
 * after another are left out.
 */
public final class OperatingCurve {

  private static final int STEPS = 20;

  private final Evaluation evaluation;

  public OperatingCurve(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A row for each twentieth from 0; covered recall and overlap precision in each writing. */
  public TextTable table() {
    List<Writing> writings = evaluation.scores().writings();
    List<String> heads = new ArrayList<>(List.of("from score"));
    for (Writing writing : writings) {
      heads.add("covered, " + writing.label());
      heads.add("precision, " + writing.label());
    }
    List<List<String>> rows = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      rows.add(row((double) step / STEPS, writings));
    }
    return new TextTable(heads, 1, rows);
  }

  private List<String> row(double score, List<Writing> writings) {
    Scores scores = evaluation.above(score).scores();
    List<String> row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%.2f", score)));
    for (Writing writing : writings) {
      Tally tally = scores.total(writing);
      row.add(ScoreTable.share(tally.coveredRecall()));
      row.add(ScoreTable.share(tally.overlapPrecision()));
    }
    return row;
  }
}
