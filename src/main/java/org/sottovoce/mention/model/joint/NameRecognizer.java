package org.sottovoce.mention.model.joint;

import java.util.List;
import java.util.function.Supplier;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds persons, places and organisations with the trained finders.
 *
 * <p>The models are loaded at the first use, once; {@link #prepare} does it earlier, in the
 * background. Names do not reach from one sentence into another and do not overlap. The score is
 * how often such a suggestion was right on development data. Safe for any thread.
 */
public final class NameRecognizer implements Recognizer {

  /** Its name in evidence and logs. */
  public static final String NAME = "opennlp";

  private final Supplier<NameModels> models;
  private final Preset preset;

  /**
   * @param models loads the models, or has them at hand
   * @param preset how thoroughly names are looked for
   */
  public NameRecognizer(Supplier<NameModels> models, Preset preset) {
    this.models = new Once<>(models);
    this.preset = preset;
  }

  /**
   * The models, loaded now if that has not been done.
   *
   * @throws org.sottovoce.mention.model.MissingModel when they are not there
   */
  public NameModels prepare() {
    return models.get();
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.sottovoce.mention.model.MissingModel when the models are not there
   */
  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    ScoredReader finder = models.get().of(preset);
    List<ModelSentence> sentences = ModelSentence.of(document);
    List<Reading> readings = finder.reader().read(sentences);
    return new NameMentions(preset, finder.calibration()).of(document, sentences, readings);
  }
}
