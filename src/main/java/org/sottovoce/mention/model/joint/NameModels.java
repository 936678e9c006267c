package org.sottovoce.mention.model.joint;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.MissingModel;
import org.sottovoce.mention.model.encoder.EncoderReader;
import org.sottovoce.mention.model.encoder.EncoderUnavailable;
import org.sottovoce.mention.model.maxent.KnownWords;
import org.sottovoce.mention.model.maxent.MaxentReader;

/**
 * The trained finders of a language, loaded.
 *
 * @param quick the maxent finder alone
 * @param both the maxent finder and the encoder; empty where the encoder cannot run
 * @param lack why it cannot, in plain words; empty where it can
 */
public record NameModels(
    ScoredReader quick, Optional<BothFinders> both, Optional<EncoderUnavailable> lack) {

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  /**
   * The models of {@code language} on the class path: "en".
   *
   * @param known what the gazetteers say of words
   * @param preset tells whether the encoder is wanted at all
   * @throws MissingModel when the maxent model, or how the models are read, is not there
   */
  public static NameModels load(String language, Supplier<KnownWords> known, Preset preset) {
    String folder = "/models/" + language + "/";
    MaxentReader maxent = MaxentReader.load(language, known);
    ScoredReader quick =
        new ScoredReader(
            new Ensemble(List.of(maxent), read(folder + "quick-pool.csv", Pooling::read)),
            read(folder + "quick-scores.csv", Calibration::read));
    if (!preset.usesEncoder()) {
      return new NameModels(quick, Optional.empty(), Optional.empty());
    }
    try {
      EncoderReader encoder = EncoderReader.load(language);
      Pooling pooling = read(folder + "joint-pool.csv", Pooling::read);
      Calibration calibration = read(folder + "joint-scores.csv", Calibration::read);
      BothFinders both = new BothFinders(maxent, encoder, pooling, calibration);
      return new NameModels(quick, Optional.of(both), Optional.empty());
    } catch (EncoderUnavailable e) {
      return new NameModels(quick, Optional.empty(), Optional.of(e));
    }
  }

  private static <T> T read(String resource, Parser<T> parser) {
    try (InputStream in = NameModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new MissingModel(resource, null);
      }
      return parser.parse(in);
    } catch (IOException e) {
      throw new MissingModel(resource, e);
    }
  }

  /** The reader of a preset; the quick one where the encoder is wanted but cannot run. */
  public ScoredReader of(Preset preset) {
    return both.filter(any -> preset.usesEncoder()).map(any -> any.of(preset)).orElse(quick);
  }
}
