package org.sottovoce.training.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sottovoce.mention.model.encoder.WordPieces;

/**
 * Lets a network learn texts for one phase. What is done is kept in a work folder: a finished phase
 * is read back, one that was broken off goes on at its last checkpoint with the same outcome.
 */
final class PhaseTraining {

  private static final int REPORT_EVERY = 50;

  private final EncoderSettings settings;
  private final WordPieces pieces;
  private final WorkFolder work;
  private final Consumer<String> progress;

  PhaseTraining(
      EncoderSettings settings, WordPieces pieces, WorkFolder work, Consumer<String> progress) {
    this.settings = settings;
    this.pieces = pieces;
    this.work = work;
    this.progress = progress;
  }

  void run(Phase phase, Network network, List<LabelledText> texts) throws IOException {
    if (work.isFinished(phase)) {
      progress.accept("phase " + phase.name() + " is finished: its weights are read");
      work.readFinished(phase, network);
      return;
    }
    List<List<TrainingWindow>> plan = plan(phase, texts);
    AdamW optimiser = new AdamW(network.parameters());
    int done = work.readCheckpoint(phase, network, optimiser);
    progress.accept("phase " + phase.name() + ": step " + done + " of " + plan.size());
    learn(phase, network, plan, optimiser, done);
    work.finish(phase, network);
  }

  private List<List<TrainingWindow>> plan(Phase phase, List<LabelledText> texts) {
    BatchPlan plan = new BatchPlan(pieces, new Batches(settings.batchPieces()));
    List<List<TrainingWindow>> batches = new ArrayList<>();
    for (int pass = 0; pass < phase.passes(); pass++) {
      batches.addAll(plan.of(texts, phase.seed(-1 - pass)));
    }
    return batches.subList(0, Math.min(phase.mostSteps(), batches.size()));
  }

  private void learn(
      Phase phase, Network network, List<List<TrainingWindow>> plan, AdamW optimiser, int done)
      throws IOException {
    BatchWriter writer = new BatchWriter(pieces, settings.augmentation());
    double sum = 0;
    for (int step = done; step < plan.size(); step++) {
      Batch batch = writer.augmented(plan.get(step), phase.seed(step));
      Dropout dropout = new Dropout(settings.augmentation().dropped(), phase.seed(step));
      sum += network.learn(batch, dropout);
      optimiser.step(network.parameters(), phase.rate(step, plan.size()), step + 1);
      if ((step + 1) % REPORT_EVERY == 0) {
        report(phase, step + 1, plan.size(), sum / REPORT_EVERY);
        sum = 0;
      }
      if ((step + 1) % settings.checkpointEvery() == 0) {
        work.writeCheckpoint(phase, step + 1, network, optimiser);
        progress.accept("phase " + phase.name() + ": kept at step " + (step + 1));
      }
    }
  }

  private void report(Phase phase, int step, int steps, double loss) {
    progress.accept(
        String.format(
            Locale.ROOT, "phase %s: step %d of %d, loss %.4f", phase.name(), step, steps, loss));
  }
}
