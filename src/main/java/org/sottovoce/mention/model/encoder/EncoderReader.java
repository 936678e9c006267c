package org.sottovoce.mention.model.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * Reads sentences with the encoder. Slower and surer of boundaries and types than the OpenNLP
 * model; both give the same kind of reading.
 *
 * <p>Safe for any thread. One document is read on as many cores as are free; the readings do not
 * depend on how many that are.
 */
public final class EncoderReader implements NameReader {

  private static final int TAGS = Tag.ALL.size();

  private final Windows windows;
  private final Encoder encoder;

  EncoderReader(WordPieces pieces, Encoder encoder) {
    this.windows = new Windows(pieces, Windows.LONGEST);
    this.encoder = encoder;
  }

  /**
   * The reader of a language, "en", with its model from the class path. Takes about half a second.
   *
   * @throws EncoderUnavailable when the model is not there, or does not run on this computer
   */
  public static EncoderReader load(String language) {
    String folder = "/models/" + language + "/encoder/";
    WordPieces pieces = read(folder + "vocab.txt", WordPieces::read);
    return new EncoderReader(
        pieces, Encoder.load(read(folder + "names.onnx", InputStream::readAllBytes)));
  }

  /**
   * The reader of a model that is not on the class path yet.
   *
   * @param pieces the vocabulary that the model learnt with
   * @param model the model in the ONNX format
   * @throws EncoderUnavailable when it does not run on this computer
   */
  public static EncoderReader of(WordPieces pieces, byte[] model) {
    return new EncoderReader(pieces, Encoder.load(model));
  }

  /**
   * The reader of the model in a folder.
   *
   * @throws EncoderUnavailable when it does not run on this computer
   * @throws IOException when a file of it cannot be read
   */
  public static EncoderReader in(Path folder) throws IOException {
    try (InputStream words = Files.newInputStream(folder.resolve("vocab.txt"))) {
      return of(WordPieces.read(words), Files.readAllBytes(folder.resolve("names.onnx")));
    }
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, Parser<T> parser) {
    try (InputStream in = EncoderReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new EncoderUnavailable(EncoderUnavailable.Reason.NO_MODEL, null);
      }
      return parser.parse(in);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new EncoderUnavailable(EncoderUnavailable.Reason.UNREADABLE_MODEL, e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws EncoderUnavailable when a run fails
   */
  @Override
  public List<Reading> read(List<ModelSentence> sentences) {
    float[] probabilities = probabilities(sentences);
    List<Reading> readings = new ArrayList<>();
    int from = 0;
    for (ModelSentence sentence : sentences) {
      int to = from + sentence.size() * TAGS;
      readings.add(new Reading(Arrays.copyOfRange(probabilities, from, to)));
      from = to;
    }
    return List.copyOf(readings);
  }

  /** Word after word through all the sentences, one value for each tag. */
  private float[] probabilities(List<ModelSentence> sentences) {
    int words = sentences.stream().mapToInt(ModelSentence::size).sum();
    float[] probabilities = new float[words * TAGS];
    // Each word is in one window, so that no two threads write to one place.
    windows.of(sentences).parallelStream().forEach(window -> read(window, probabilities));
    return probabilities;
  }

  private void read(Window window, float[] probabilities) {
    FloatBuffer scores = encoder.read(window);
    for (int word = 0; word < window.words(); word++) {
      int to = (window.firstWord() + word) * TAGS;
      Softmax.write(scores, window.firstPiece(word) * TAGS, probabilities, to);
    }
  }
}
