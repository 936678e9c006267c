package org.sottovoce.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.Tally;
import org.sottovoce.evaluation.TextTable;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.model.joint.Preset;

/** One line for each preset and writing: recall of all names and of each type, precision. */
record PresetTable(ModelFigures figures) {

  private static final List<String> HEADS =
      List.of(
          "preset", "text", "threshold", "covered", "person", "place", "organisation", "precision");

  String markdown() {
    List<List<String>> rows = new ArrayList<>();
    for (Preset preset : Preset.values()) {
      for (Writing writing : Writing.values()) {
        rows.add(row(preset, writing));
      }
    }
    return new TextTable(HEADS, 2, rows).markdown();
  }

  private List<String> row(Preset preset, Writing writing) {
    Scores scores = figures.of(preset).scores();
    Tally total = scores.total(writing);
    List<String> row = new ArrayList<>();
    row.add(preset.word());
    row.add(writing.label());
    row.add(Double.toString(preset.threshold()));
    row.add(share(total.coveredRecall()));
    Scores.TYPES.forEach(type -> row.add(share(scores.ofType(writing, type).coveredRecall())));
    row.add(share(total.overlapPrecision()));
    return row;
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : "";
  }
}
