package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.encoder.EncoderReader;
import org.sottovoce.mention.model.encoder.WordPieces;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.training.EncoderTraining;

/** The whole way from annotated text to the encoder that ships. */
public final class EncoderTrainingRun implements EncoderTraining {

  private static final String LANGUAGE = "en";
  private static final double[] BIASES = {0, 2, 4};
  private static final Quantisation QUANTISATION = new Quantisation(7);

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
      List<Path> selfLabelled,
      Function<Document, SegmentedDocument> segmenter,
      Consumer<String> progress)
      throws IOException {
    List<GoldText> dev = new GoldReader().readFolder(folders.data().resolve("dev"), Set.of());
    PretrainedEncoder pretrained = PretrainedEncoder.load();
    Weights weights = pretrained.weights().withHead(plan.settings().headSeed());
    try (Network network = new Network(weights)) {
      new LearningPhases(plan, folders, pretrained.pieces(), progress).run(network, selfLabelled);
      byte[] graph = graph(pretrained, network);
      write(folders.models().resolve(LANGUAGE).resolve("encoder"), pretrained, graph);
      check(network, pretrained, graph, new DevReading(segmenter, dev), progress);
    }
  }

  private static byte[] graph(PretrainedEncoder pretrained, Network network) {
    return new GraphExport(pretrained).quantised(network.values(), QUANTISATION).toByteArray();
  }

  private static void write(Path folder, PretrainedEncoder pretrained, byte[] graph)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("names.onnx"), graph);
    String vocabulary = String.join("\n", pretrained.vocabulary()) + "\n";
    Files.writeString(folder.resolve("vocab.txt"), vocabulary, StandardCharsets.UTF_8);
  }

  /** Says how well the weights and the written graph read, and where they differ. */
  private void check(
      Network network,
      PretrainedEncoder pretrained,
      byte[] graph,
      DevReading dev,
      Consumer<String> progress) {
    WordPieces pieces = pretrained.pieces();
    Batches batches = new Batches(plan.settings().batchPieces());
    List<List<Reading>> learnt = new NetworkReader(network, pieces, batches).read(dev.documents());
    EncoderReader reader = EncoderReader.of(pieces, graph);
    List<List<Reading>> written = dev.documents().stream().map(reader::read).toList();
    for (double bias : BIASES) {
      dev.lines(learnt, bias).forEach(line -> progress.accept("weights " + line));
      dev.lines(written, bias).forEach(line -> progress.accept("written " + line));
      progress.accept(Differences.between(learnt, written, bias).toString());
    }
  }
}
