package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.encoder.WordPieces;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.training.EncoderTraining;

/** The whole way from annotated text to the encoder that ships. */
public final class EncoderTrainingRun implements EncoderTraining {

  private static final String LANGUAGE = "en";
  private static final double[] BIASES = {0, 2, 4};

  private final EncoderPlan plan;

  /** The training of the encoder that ships; called by the service loader. */
  public EncoderTrainingRun() {
    this(EncoderPlan.shipped());
  }

  public EncoderTrainingRun(EncoderPlan plan) {
    this.plan = plan;
  }

  @Override
  public void train(
      Folders folders,
      Function<Document, SegmentedDocument> segmenter,
      Consumer<String> progress)
      throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.load();
    WordPieces pieces = new WordPieces(pretrained.vocabulary());
    List<GoldText> dev = new GoldReader().readFolder(folders.data().resolve("dev"), Set.of());
    Weights weights = pretrained.weights().withHead(plan.settings().headSeed());
    try (Network network = new Network(weights)) {
      learn(network, folders, pieces, progress);
      report(network, pieces, new DevReading(segmenter, dev), progress);
      write(folders.models().resolve(LANGUAGE).resolve("encoder"), pretrained, network.values());
    }
    progress.accept("the encoder is written");
  }

  private void learn(
      Network network, Folders folders, WordPieces pieces, Consumer<String> progress)
      throws IOException {
    PhaseTraining training =
        new PhaseTraining(
            plan.settings(), pieces, new WorkFolder(folders.work()), progress);
    List<LabelledText> texts = annotated(folders.data().resolve("train"));
    progress.accept(texts.size() + " annotated texts");
    for (Phase phase : plan.phases()) {
      if (!phase.equals(plan.phases().get(0))) {
        texts.addAll(more());
      }
      training.run(phase, network, texts);
    }
  }

  private List<LabelledText> annotated(Path folder) throws IOException {
    GoldLabels labels = new GoldLabels(1, true);
    List<LabelledText> texts = new ArrayList<>();
    Set<String> leftOut = Set.copyOf(plan.settings().leftOut());
    for (GoldText text : new GoldReader().readFolder(folder, leftOut)) {
      texts.add(labels.of(text));
    }
    return texts;
  }

  private List<LabelledText> more() throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (EncoderPlan.Further further : plan.more()) {
      texts.addAll(new LabelFile(further.file()).read(further.labels()));
    }
    return texts;
  }

  private void report(
      Network network, WordPieces pieces, DevReading dev, Consumer<String> progress) {
    Batches batches = new Batches(plan.settings().batchPieces());
    List<List<Reading>> readings =
        new EncoderReader(network, pieces, batches).read(dev.documents());
    for (double bias : BIASES) {
      dev.lines(readings, bias).forEach(progress);
    }
  }

  private static void write(Path folder, PretrainedEncoder pretrained, Map<String, float[]> learnt)
      throws IOException {
    Files.createDirectories(folder);
    byte[] graph = new GraphExport(pretrained).quantised(learnt, new Quantisation(7)).toByteArray();
    Files.write(folder.resolve("names.onnx"), graph);
    String vocabulary = String.join("\n", pretrained.vocabulary()) + "\n";
    Files.writeString(folder.resolve("vocab.txt"), vocabulary, StandardCharsets.UTF_8);
  }
}
