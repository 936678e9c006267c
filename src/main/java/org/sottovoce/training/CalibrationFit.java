package org.sottovoce.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.evaluation.Judgement;
import org.sottovoce.mention.model.Calibration;

/**
 * Fits a rising line through judged suggestions: bins of equal size, of which neighbours that fall
 * are united (isotonic regression by pooling adjacent violators).
 */
final class CalibrationFit {

  /** Many judgements that fell into one bin. */
  private record Bin(double scores, int right, int count) {

    Bin and(Bin other) {
      return new Bin(scores + other.scores, right + other.right, count + other.count);
    }

    double share() {
      return (double) right / count;
    }

    Calibration.Point point() {
      return new Calibration.Point(scores / count, share());
    }
  }

  private final int bins;

  /** A fit with at most {@code bins} points. */
  CalibrationFit(int bins) {
    this.bins = bins;
  }

  /** The line through {@code judgements}; takes the model at its word when there are none. */
  Calibration fit(List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return Calibration.none();
    }
    List<Bin> rising = new ArrayList<>();
    for (Bin bin : binned(judgements)) {
      Bin last = bin;
      while (!rising.isEmpty() && rising.get(rising.size() - 1).share() >= last.share()) {
        last = rising.remove(rising.size() - 1).and(last);
      }
      rising.add(last);
    }
    return new Calibration(rising.stream().map(Bin::point).toList());
  }

  private List<Bin> binned(List<Judgement> judgements) {
    List<Judgement> sorted =
        judgements.stream().sorted(Comparator.comparingDouble(Judgement::score)).toList();
    List<Bin> binned = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      int from = (int) ((long) sorted.size() * bin / bins);
      int to = (int) ((long) sorted.size() * (bin + 1) / bins);
      if (from < to) {
        binned.add(bin(sorted.subList(from, to)));
      }
    }
    return binned;
  }

  private static Bin bin(List<Judgement> judgements) {
    double scores = judgements.stream().mapToDouble(Judgement::score).sum();
    int right = (int) judgements.stream().filter(Judgement::right).count();
    return new Bin(scores, right, judgements.size());
  }
}
