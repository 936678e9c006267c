package org.sottovoce.mention.model.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.sottovoce.mention.model.MissingModel;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;

/**
 * The fast name finder: a maximum entropy model over many features of a word and its document.
 *
 * <p>Safe for any thread: all that it keeps of a document ends with the document.
 */
public final class MaxentReader implements NameReader {

  private final Weights weights;
  private final Supplier<KnownWords> known;
  private final Cues cues = Cues.load();

  private MaxentReader(Weights weights, Supplier<KnownWords> known) {
    this.weights = weights;
    this.known = known;
  }

  /**
   * The model of a language on the class path: "en".
   *
   * @throws MissingModel when it is not there or cannot be loaded
   */
  public static MaxentReader load(String language, Supplier<KnownWords> known) {
    String resource = "/models/" + language + "/names.bin";
    try (InputStream in = MaxentReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new MissingModel(resource, null);
      }
      return read(in, known);
    } catch (IOException e) {
      throw new MissingModel(resource, e);
    }
  }

  /**
   * A model from its file.
   *
   * @param known makes what is known of words, for one document each: the same as it learnt with
   * @throws IOException when it cannot be read or is something else
   */
  public static MaxentReader read(InputStream in, Supplier<KnownWords> known) throws IOException {
    return new MaxentReader(ModelFile.read(in), known);
  }

  @Override
  public List<Reading> read(List<ModelSentence> sentences) {
    List<List<String>> surfaces = sentences.stream().map(ModelSentence::words).toList();
    return new TwoLooks(new DocumentFeatures(surfaces, new Words(known.get(), cues)), weights)
        .second();
  }
}
