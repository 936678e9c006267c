package org.sottovoce.training.encoder;

import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.Window;

/** A text to learn from: its sentences in words, and what is to be said of each word. */
final class LabelledText {

  private final List<ModelSentence> sentences;
  private final float[] targets;

  /**
   * @param targets word after word through all sentences, one value for each {@link Tag}: how
   *     probable it is, times how much the word counts; all zero where nothing is known. Kept, not
   *     copied
   */
  LabelledText(List<ModelSentence> sentences, float[] targets) {
    this.sentences = List.copyOf(sentences);
    this.targets = targets;
    int words = sentences.stream().mapToInt(ModelSentence::size).sum();
    if (targets.length != words * Tag.ALL.size()) {
      throw new IllegalArgumentException(words + " words, " + targets.length + " targets");
    }
  }

  List<ModelSentence> sentences() {
    return sentences;
  }

  float[] targets() {
    return targets;
  }

  /** The window of its words with their targets. */
  TrainingWindow labelled(Window window) {
    int from = window.firstWord() * Tag.ALL.size();
    int to = from + window.words() * Tag.ALL.size();
    return new TrainingWindow(window, Arrays.copyOfRange(targets, from, to));
  }

  @Override
  public String toString() {
    return "LabelledText[" + sentences.size() + " sentences]";
  }
}
