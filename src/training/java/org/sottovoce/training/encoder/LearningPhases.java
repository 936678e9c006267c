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

/** Gathers the texts of each phase of a plan and lets a network learn them. */
final class LearningPhases {

  private final EncoderPlan plan;
  private final Folders folders;
  private final PhaseTraining training;
  private final Consumer<String> progress;

  LearningPhases(
      EncoderPlan plan, Folders folders, WordPieces pieces, Consumer<String> progress)
      throws IOException {
    this.plan = plan;
    this.folders = folders;
    this.progress = progress;
    WorkFolder work = new WorkFolder(folders.work());
    this.training = new PhaseTraining(plan.settings(), pieces, work, progress);
  }

  void first(Network network) throws IOException {
    training.run(plan.first(), network, annotated());
  }

  void second(Network network, EncoderPlan.Second second, Labelling labelling)
      throws IOException {
    List<LabelledText> texts = annotated();
    if (second.unlabelled().isPresent()) {
      Unlabelled unlabelled = second.unlabelled().get();
      Path labels = folders.work().resolve(second.phase().name() + ".labels.jsonl");
      labelling.label(unlabelled, folders.data().resolve("unlabelled"), labels, progress);
      texts.addAll(new LabelFile(labels).read(new GoldLabels(unlabelled.weight(), true)));
    }
    for (EncoderPlan.Further further : second.more()) {
      texts.addAll(new LabelFile(further.file()).read(further.labels()));
    }
    training.run(second.phase(), network, texts);
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
