package org.sottovoce.training.maxent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.gazetteer.GazetteerNames;
import org.sottovoce.mention.model.maxent.GazetteerWords;

/** The way from annotated files to the file of the fast name finder. */
public final class MaxentTraining {

  private static final String LANGUAGE = "en";

  private final TrainingSettings settings;
  private final Gazetteer gazetteer;

  /**
   * @param gazetteer the one that the program ships with, since its words are features
   */
  public MaxentTraining(TrainingSettings settings, Gazetteer gazetteer) {
    this.settings = settings;
    this.gazetteer = gazetteer;
  }

  /**
   * Trains and writes {@code en/names.bin} into the models folder; what is there is replaced only
   * by a whole file.
   *
   * @param sources in the order in which they are learnt; another order gives another model
   * @param progress told in a few words what begins; never a word of the texts
   * @throws org.sottovoce.evaluation.UnreadableGold when a source cannot be read
   * @throws IOException when the model cannot be written
   */
  public void run(List<TrainingSource> sources, Path modelsDir, Consumer<String> progress)
      throws IOException {
    progress.accept("reading annotated text");
    List<TaggedText> texts = new ArrayList<>();
    for (TrainingSource source : sources) {
      texts.addAll(source.texts());
    }
    progress.accept("training the maxent finder on " + texts.size() + " texts");
    MaxentTrainer trainer =
        new MaxentTrainer(
            settings, () -> new GazetteerWords(gazetteer), new GazetteerNames(gazetteer));
    write(trainer.train(LANGUAGE, texts), Files.createDirectories(modelsDir.resolve(LANGUAGE)));
  }

  private static void write(TokenNameFinderModel model, Path folder) throws IOException {
    Path unfinished = Files.createTempFile(folder, "names", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        model.serialize(out);
      }
      Files.move(unfinished, folder.resolve("names.bin"), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
