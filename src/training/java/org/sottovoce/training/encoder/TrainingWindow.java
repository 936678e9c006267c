package org.sottovoce.training.encoder;

import org.sottovoce.mention.model.encoder.Window;

/** A window with what is to be said of its words. */
final class TrainingWindow {

  private final Window window;
  private final float[] targets;

  /**
   * @param targets as in {@link LabelledText}, for the words of the window alone
   */
  TrainingWindow(Window window, float[] targets) {
    this.window = window;
    this.targets = targets;
  }

  Window window() {
    return window;
  }

  float[] targets() {
    return targets;
  }

  int length() {
    return window.length();
  }

  @Override
  public String toString() {
    return "TrainingWindow[" + window + "]";
  }
}
