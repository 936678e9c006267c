package org.sottovoce.training.encoder;

import java.util.List;
import java.util.Random;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.Window;
import org.sottovoce.mention.model.encoder.WordPieces;

/** Lays windows side by side; for learning, some are changed by chance. */
final class BatchWriter {

  private final Augmentation augmentation;
  private final int mask;

  BatchWriter(WordPieces pieces, Augmentation augmentation) {
    this.augmentation = augmentation;
    this.mask = pieces.id("[MASK]");
  }

  /** The windows as they are, without targets. */
  static Batch plain(List<Window> windows) {
    int length = windows.stream().mapToInt(Window::length).max().orElseThrow();
    Batch batch = new Batch(windows.size(), length, Tag.ALL.size());
    for (int row = 0; row < windows.size(); row++) {
      Window window = windows.get(row);
      for (int at = 0; at < window.length(); at++) {
        batch.pieces()[row * length + at] = window.piece(at);
        batch.shapes()[row * length + at] = window.shape(at);
      }
    }
    return batch;
  }

  /**
   * The windows to learn from: with targets, some pieces masked and some windows in another case,
   * drawn from {@code seed}.
   */
  Batch augmented(List<TrainingWindow> windows, long seed) {
    Random random = new Random(seed);
    Batch batch = plain(windows.stream().map(TrainingWindow::window).toList());
    for (int row = 0; row < windows.size(); row++) {
      writeTargets(windows.get(row), batch, row);
      Casing casing = augmentation.casing(random.nextDouble());
      int first = row * batch.length() + 1;
      for (int at = first; at < first + windows.get(row).length() - 2; at++) {
        batch.shapes()[at] = casing.shape(batch.shapes()[at]);
        if (random.nextDouble() < augmentation.masked()) {
          batch.pieces()[at] = mask;
        }
      }
    }
    return batch;
  }

  private static void writeTargets(TrainingWindow labelled, Batch batch, int row) {
    int tags = Tag.ALL.size();
    for (int word = 0; word < labelled.window().words(); word++) {
      int at = row * batch.length() + labelled.window().firstPiece(word);
      System.arraycopy(labelled.targets(), word * tags, batch.targets(), at * tags, tags);
    }
  }
}
