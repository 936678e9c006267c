package org.sottovoce.training;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.sottovoce.evaluation.GoldText;

/**
 * Trains a name finder for persons, places and organisations: OpenNLP's maximum entropy trainer
 * (generalised iterative scaling) with its default features.
 *
 * <p>Keeps no state. The same texts in the same order with the same settings give the same weights.
 */
public final class ModelTrainer {

  private final TrainingSettings settings;

  public ModelTrainer(TrainingSettings settings) {
    this.settings = settings;
  }

  /**
   * Learns from {@code texts}.
   *
   * @param language the ISO code of their language
   * @throws IOException when the trainer's temporary file cannot be written
   */
  public TokenNameFinderModel train(String language, List<GoldText> texts) throws IOException {
    List<NameSample> samples =
        new NameSamples(settings.lowerCasedShare(), settings.seed()).from(texts);
    return NameFinderME.train(
        language,
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters(),
        TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec()));
  }

  private TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.iterations());
    parameters.put(TrainingParameters.CUTOFF_PARAM, settings.cutoff());
    parameters.put(TrainingParameters.THREADS_PARAM, settings.threads());
    return parameters;
  }
}
