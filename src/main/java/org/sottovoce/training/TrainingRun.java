package org.sottovoce.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.Evaluator;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Judgement;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.ModelRecognizer;
import org.sottovoce.mention.model.NameModel;
import org.sottovoce.segment.SegmentedDocument;

/**
 * The whole way from annotated text to a model that can ship: train, calibrate and score on
 * development data, write the model and its card.
 *
 * <p>Reads {@code train/*.jsonl} and {@code dev/*.jsonl} below the data folder. Writes {@code
 * en/names.bin}, {@code en/names-scores.csv} and {@code README.md} into the models folder, each
 * only when everything before it has succeeded. Development data is never trained on.
 */
public final class TrainingRun {

  private static final String LANGUAGE = "en";
  private static final int CALIBRATION_POINTS = 20;

  private final Path dataDir;
  private final Path modelsDir;
  private final TrainingSettings settings;
  private final Function<Document, SegmentedDocument> segmenter;

  /**
   * @param dataDir the folder that holds {@code train} and {@code dev}
   * @param modelsDir where the model goes; made when it is missing
   * @param settings what decides how the model comes out
   * @param segmenter how development texts are segmented: as real documents are
   */
  public TrainingRun(
      Path dataDir,
      Path modelsDir,
      TrainingSettings settings,
      Function<Document, SegmentedDocument> segmenter) {
    this.dataDir = dataDir;
    this.modelsDir = modelsDir;
    this.settings = settings;
    this.segmenter = segmenter;
  }

  /**
   * Trains, scores and writes.
   *
   * @param progress told in a few words what begins; never a word of the data
   * @return the scores on the development data
   * @throws org.sottovoce.evaluation.UnreadableGold when the data cannot be read
   * @throws IOException when the model cannot be written
   */
  public Scores run(Consumer<String> progress) throws IOException {
    progress.accept("reading annotated text");
    GoldReader reader = new GoldReader();
    List<GoldText> train = reader.readFolder(dataDir.resolve("train"), settings.leftOut());
    List<GoldText> dev = reader.readFolder(dataDir.resolve("dev"), Set.of());
    progress.accept("training on " + train.size() + " texts");
    TokenNameFinderModel model = new ModelTrainer(settings).train(LANGUAGE, train);
    progress.accept("calibrating and scoring on " + dev.size() + " texts");
    Calibration calibration = calibrate(model, dev);
    Scores scores = evaluator(new NameModel(model, calibration)).evaluate(dev);
    progress.accept("writing the model and its card");
    write(model, calibration, new ModelCard(settings, train, dev, scores));
    return scores;
  }

  private Calibration calibrate(TokenNameFinderModel model, List<GoldText> dev) {
    Evaluator evaluator = evaluator(new NameModel(model, Calibration.none()));
    List<Judgement> judgements = new ArrayList<>();
    for (Writing writing : Writing.values()) {
      judgements.addAll(evaluator.judge(dev, writing));
    }
    return new CalibrationFit(CALIBRATION_POINTS).fit(judgements);
  }

  private Evaluator evaluator(NameModel model) {
    ModelRecognizer recognizer = new ModelRecognizer(model, ModelRecognizer.THRESHOLD);
    return new Evaluator(segmenter, recognizer::recognize);
  }

  private void write(TokenNameFinderModel model, Calibration calibration, ModelCard card)
      throws IOException {
    Path folder = Files.createDirectories(modelsDir.resolve(LANGUAGE));
    Path unfinished = Files.createTempFile(folder, "names", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        model.serialize(out);
      }
      Files.move(unfinished, folder.resolve("names.bin"), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    write(folder.resolve("names-scores.csv"), calibration.csv());
    write(modelsDir.resolve("README.md"), card.markdown());
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
