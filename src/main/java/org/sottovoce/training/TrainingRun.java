package org.sottovoce.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.encoder.EncoderReader;
import org.sottovoce.mention.model.joint.Ensemble;
import org.sottovoce.mention.model.maxent.GazetteerWords;
import org.sottovoce.mention.model.maxent.MaxentReader;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.training.EncoderTraining.Folders;
import org.sottovoce.training.maxent.MaxentTraining;
import org.sottovoce.training.maxent.TrainingSource;

/**
 * The whole way from annotated text to models that can ship. Both finders learn from {@code
 * train/*.jsonl}; together they label passages of {@code unlabelled/*.jsonl}; both learn again,
 * from these as well; how they are pooled and what their scores are worth is fitted on {@code
 * dev/*.jsonl}, which is never learnt from.
 *
 * <p>Every step keeps what it made in the work folder and is passed over when that is there: a run
 * that was broken off goes on. Where the encoder cannot be trained, the one that the program has
 * takes part as it is.
 */
public final class TrainingRun {

  private static final String LANGUAGE = "en";
  private static final String FIRST = "first";

  private final Folders folders;
  private final TrainingPlan plan;
  private final Optional<EncoderTraining> encoder;
  private final Gazetteer gazetteer;
  private final Function<Document, SegmentedDocument> segmenter;

  /**
   * @param folders where the data, the models and the work are
   * @param plan what is learnt
   * @param encoder trains the encoder; empty where that is not installed
   * @param gazetteer the one that the program ships with
   * @param segmenter how texts are segmented: as real documents are
   */
  public TrainingRun(
      Folders folders,
      TrainingPlan plan,
      Optional<EncoderTraining> encoder,
      Gazetteer gazetteer,
      Function<Document, SegmentedDocument> segmenter) {
    this.folders = folders;
    this.plan = plan;
    this.encoder = encoder;
    this.gazetteer = gazetteer;
    this.segmenter = segmenter;
  }

  /**
   * Trains and writes the models with their cards.
   *
   * @param progress told in a few words what begins; never a word of the data
   * @return the models' figures on the development data, as the card shows them
   * @throws org.sottovoce.evaluation.UnreadableGold when the data cannot be read
   * @throws IOException when something cannot be written
   */
  public ModelFigures run(Consumer<String> progress) throws IOException {
    List<GoldText> dev = new GoldReader().readFolder(folders.data().resolve("dev"), Set.of());
    List<TrainingSource> annotated = plan.annotated(folders.data());
    List<Path> labelled = labelled(dev, annotated, progress);
    List<TrainingSource> all = new ArrayList<>(annotated);
    all.addAll(plan.selfLabelled(labelled));
    train(all, folders.models(), labelled, folders.work().resolve("last"), progress);
    progress.accept("fitting scores and figures on " + dev.size() + " texts");
    MaxentReader maxent = maxent(folders.models());
    EncoderReader reader = encoder(folders.models());
    Path models = folders.models().resolve(LANGUAGE);
    JointFit quick = JointFit.of(dev, List.of(maxent), segmenter);
    JointFit both = JointFit.of(dev, List.of(maxent, reader), segmenter);
    quick.write(models, "quick");
    both.write(models, "joint");
    ModelFigures figures =
        ModelFigures.of(dev, quick.alone(maxent), both.both(maxent, reader), segmenter);
    ModelCard card = new ModelCard(plan, gold(annotated), gold(plan.selfLabelled(labelled)), dev);
    Files.writeString(models.resolve("README.md"), card.markdown(figures));
    return figures;
  }

  /** The files that the first finders labelled; none where there is nothing to label. */
  private List<Path> labelled(
      List<GoldText> dev, List<TrainingSource> annotated, Consumer<String> progress)
      throws IOException {
    Path folder = folders.work().resolve("self");
    List<Path> talk = TrainingPlan.files(folders.data().resolve("unlabelled"));
    if (TrainingPlan.files(folder).size() == talk.size()) {
      return TrainingPlan.files(folder);
    }
    Path first = folders.work().resolve(FIRST);
    train(annotated, first, List.of(), first, progress);
    List<NameReader> finders = List.of(maxent(first), encoder(first));
    JointFit fit = JointFit.of(dev, finders, segmenter);
    NameReader both = new Ensemble(finders, fit.pooling());
    SelfLabelling labelling = new SelfLabelling(segmenter, both, plan.selfLabelledWords());
    Files.createDirectories(folder);
    for (Path file : talk) {
      Path unfinished = Files.createTempFile(folder, "labels", ".part");
      int words = labelling.label(file, unfinished, plan.seed());
      Files.move(
          unfinished, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      progress.accept("labelled " + words + " words of " + file.getFileName());
    }
    return TrainingPlan.files(folder);
  }

  /**
   * Trains both finders into {@code models}, unless {@code done} says that it has been done.
   *
   * @param labelled what the encoder learns in a second phase
   */
  private void train(
      List<TrainingSource> sources,
      Path models,
      List<Path> labelled,
      Path done,
      Consumer<String> progress)
      throws IOException {
    Path maxentDone = done.resolve("maxent.done");
    if (!Files.exists(maxentDone)) {
      new MaxentTraining(plan.maxent(), gazetteer).run(sources, models, progress);
      finish(maxentDone);
    }
    Path encoderDone = done.resolve("encoder.done");
    if (encoder.isPresent() && !Files.exists(encoderDone)) {
      Folders own = new Folders(folders.data(), models, folders.work().resolve("encoder"));
      encoder.get().train(own, labelled, segmenter, progress);
      finish(encoderDone);
    }
  }

  private static void finish(Path mark) throws IOException {
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "");
  }

  private MaxentReader maxent(Path models) throws IOException {
    try (InputStream in = Files.newInputStream(models.resolve(LANGUAGE).resolve("names.bin"))) {
      return MaxentReader.read(in, () -> new GazetteerWords(gazetteer));
    }
  }

  /** The encoder in {@code models}, or the one that the program has. */
  private EncoderReader encoder(Path models) throws IOException {
    Path folder = models.resolve(LANGUAGE).resolve("encoder");
    return Files.exists(folder) ? EncoderReader.in(folder) : EncoderReader.load(LANGUAGE);
  }

  private static List<GoldText> gold(List<TrainingSource> sources) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (TrainingSource source : sources) {
      texts.addAll(new GoldReader().read(source.file()));
    }
    return texts;
  }
}
