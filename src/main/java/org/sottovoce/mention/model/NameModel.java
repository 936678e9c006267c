package org.sottovoce.mention.model;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A trained name finder, loaded: its weights, its features and how its scores are to be read. Never
 * changed; safe for any thread.
 */
public final class NameModel {

  /** Where OpenNLP keeps the weights inside the model file. */
  private static final String WEIGHTS = "nameFinder.model";

  private final TokenNameFinderModel model;
  private final MaxentModel weights;
  private final Outcomes outcomes;
  private final Calibration calibration;

  /**
   * @param model persons, places and organisations in the BIO scheme
   * @param calibration turns its probabilities into how often a suggestion is right
   */
  public NameModel(TokenNameFinderModel model, Calibration calibration) {
    this.model = model;
    this.weights = model.getArtifact(WEIGHTS);
    this.outcomes = Outcomes.of(weights);
    this.calibration = calibration;
  }

  /**
   * The model of {@code language} on the class path.
   *
   * @throws MissingModel when it or its calibration is not there or cannot be loaded
   */
  public static NameModel load(String language) {
    String folder = "/models/" + language + "/";
    TokenNameFinderModel model = read(folder + "names.bin", TokenNameFinderModel::new);
    return new NameModel(model, read(folder + "names-scores.csv", Calibration::read));
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, Parser<T> parser) {
    try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new MissingModel(resource, null);
      }
      return parser.parse(in);
    } catch (IOException e) {
      throw new MissingModel(resource, e);
    }
  }

  /** A tagger for one document; it remembers what it has seen, so each document takes a new one. */
  Tagger tagger() {
    NameContextGenerator features = model.getFactory().createContextGenerator();
    return new Tagger(weights, outcomes, features);
  }

  Outcomes outcomes() {
    return outcomes;
  }

  Calibration calibration() {
    return calibration;
  }
}
