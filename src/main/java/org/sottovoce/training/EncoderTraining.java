package org.sottovoce.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.segment.SegmentedDocument;

/**
 * What fine-tunes the encoder. It needs libtorch and so is not part of the program: the Maven
 * profile {@code training} puts it on the class path, where it is found as a service.
 */
public interface EncoderTraining {

  /**
   * Where things are.
   *
   * @param data the folder that holds {@code train} and {@code dev}
   * @param models where the model goes, below {@code LANGUAGE/encoder}
   * @param work where the training keeps what it has done, so that it can be broken off
   */
  record Folders(Path data, Path models, Path work) {}

  /** The one on the class path, if any. */
  static Optional<EncoderTraining> installed() {
    return ServiceLoader.load(EncoderTraining.class).findFirst();
  }

  /**
   * Trains, reads the development data and writes the model; takes hours. Broken off and started
   * again with the same work folder it goes on where it was.
   *
   * @param selfLabelled files that {@link SelfLabelling} wrote with the encoder of an earlier run
   *     in the same work folder; none at first. They are learnt in a second phase that goes on from
   *     there
   * @param segmenter how texts are segmented: as real documents are
   * @param progress told in a few words what is done; never a word of the data
   * @throws org.sottovoce.evaluation.UnreadableGold when the data cannot be read
   * @throws IOException when the model cannot be written
   */
  void train(
      Folders folders,
      List<Path> selfLabelled,
      Function<Document, SegmentedDocument> segmenter,
      Consumer<String> progress)
      throws IOException;
}
