package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sottovoce.mention.model.encoder.Windows;
import org.sottovoce.mention.model.encoder.WordPieces;

/**
 * In which windows, and in which order, texts are learnt. Keeps no state: the same seed gives the
 * same plan.
 */
final class BatchPlan {

  /** So many windows are sorted by length at a time: enough for full batches, few for chance. */
  private static final int SORTED_TOGETHER = 2000;

  private static final int SHORTEST = 16;

  private final WordPieces pieces;
  private final Batches batches;

  BatchPlan(WordPieces pieces, Batches batches) {
    this.pieces = pieces;
    this.batches = batches;
  }

  /** The batches of one pass over {@code texts}, to be learnt in this order. */
  List<List<TrainingWindow>> of(List<LabelledText> texts, long seed) {
    Random random = new Random(seed);
    List<TrainingWindow> windows = windows(texts, random);
    Collections.shuffle(windows, random);
    List<List<TrainingWindow>> plan = new ArrayList<>();
    for (int from = 0; from < windows.size(); from += SORTED_TOGETHER) {
      int to = Math.min(windows.size(), from + SORTED_TOGETHER);
      List<List<TrainingWindow>> some =
          batches.of(windows.subList(from, to), TrainingWindow::length);
      Collections.shuffle(some, random);
      plan.addAll(some);
    }
    return plan;
  }

  /** Windows of any length, so that short documents are read as well as long ones. */
  private List<TrainingWindow> windows(List<LabelledText> texts, Random random) {
    Windows cutter = new Windows(pieces, Windows.LONGEST);
    List<TrainingWindow> windows = new ArrayList<>();
    for (LabelledText text : texts) {
      cutter
          .of(text.sentences(), () -> SHORTEST + random.nextInt(Windows.LONGEST - SHORTEST + 1))
          .forEach(window -> windows.add(text.labelled(window)));
    }
    return windows;
  }
}
