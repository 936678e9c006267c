package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.encoder.WordPieces;
import org.sottovoce.training.EncoderTraining.Folders;

/** Gathers the texts of each phase and lets a network learn them. */
final class LearningPhases {

  private final EncoderPlan plan;
  private final Folders folders;
  private final PhaseTraining training;
  private final Consumer<String> progress;

  LearningPhases(EncoderPlan plan, Folders folders, WordPieces pieces, Consumer<String> progress)
      throws IOException {
    this.plan = plan;
    this.folders = folders;
    this.progress = progress;
    WorkFolder work = new WorkFolder(folders.work());
    this.training = new PhaseTraining(plan.settings(), pieces, work, progress);
  }

  /**
   * @param selfLabelled what is learnt in the second phase; where there is nothing, there is none
   */
  void run(Network network, List<Path> selfLabelled) throws IOException {
    List<LabelledText> texts = annotated();
    training.run(plan.first(), network, texts);
    for (Path file : selfLabelled) {
      texts.addAll(new LabelFile(file).read(new GoldLabels(plan.selfLabelledWeight(), true)));
    }
    for (Path file : plan.partlyLabelled()) {
      texts.addAll(new LabelFile(file).read(new GoldLabels(1, false)));
    }
    if (!selfLabelled.isEmpty() || !plan.partlyLabelled().isEmpty()) {
      progress.accept(texts.size() + " annotated and labelled texts");
      training.run(plan.second(), network, texts);
    }
  }

  private List<LabelledText> annotated() throws IOException {
    GoldLabels labels = new GoldLabels(1, true);
    List<LabelledText> texts = new ArrayList<>();
    Set<String> leftOut = Set.copyOf(plan.settings().leftOut());
    for (GoldText text : new GoldReader().readFolder(folders.data().resolve("train"), leftOut)) {
      texts.add(labels.of(text));
    }
    progress.accept(texts.size() + " annotated texts");
    return texts;
  }
}
