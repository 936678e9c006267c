package org.sottovoce.training.encoder;

import java.util.Arrays;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.Window;

/**
 * A window with what is to be said of its words.
 *
 * @param targets as in {@link LabelledText}, for the words of the window alone
 */
record TrainingWindow(Window window, float[] targets) {

  /** The part of {@code text}'s targets that belongs to {@code window}. */
  static TrainingWindow of(Window window, LabelledText text) {
    int from = window.firstWord() * Tag.ALL.size();
    int to = from + window.words() * Tag.ALL.size();
    return new TrainingWindow(window, Arrays.copyOfRange(text.targets(), from, to));
  }

  int length() {
    return window.length();
  }

  @Override
  public String toString() {
    return "TrainingWindow[" + window + "]";
  }
}
