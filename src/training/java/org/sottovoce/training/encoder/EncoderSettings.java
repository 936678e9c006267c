package org.sottovoce.training.encoder;

import java.util.List;

/**
 * What decides how the encoder comes out, besides the data.
 *
 * @param leftOut names of files in {@code train/} that are not used
 * @param batchPieces the most pieces of a batch
 * @param checkpointEvery after so many steps what is done is kept
 * @param headSeed draws the classifier's first weights
 */
public record EncoderSettings(
    List<String> leftOut,
    Augmentation augmentation,
    int batchPieces,
    int checkpointEvery,
    long headSeed) {

  public EncoderSettings {
    leftOut = List.copyOf(leftOut);
    if (batchPieces < 1 || checkpointEvery < 1) {
      throw new IllegalArgumentException(batchPieces + " pieces, " + checkpointEvery + " steps");
    }
  }

  /** The settings of the encoder that ships. */
  public static EncoderSettings shipped() {
    // The annotation of ewt_nner states no licence; that of earnings21 is a machine's.
    List<String> leftOut = List.of("ewt_nner.train.jsonl", "earnings21.rest.jsonl");
    return new EncoderSettings(leftOut, new Augmentation(0.12, 0.03, 0.02, 0.1), 1536, 200, 1);
  }
}
