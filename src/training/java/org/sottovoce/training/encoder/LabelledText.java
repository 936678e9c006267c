package org.sottovoce.training.encoder;

import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Tag;

/**
 * A text to learn from: its sentences in words, and what is to be said of each word.
 *
 * @param targets word after word through all sentences, one value for each {@link Tag}: how
 *     probable it is, times how much the word counts; all zero where nothing is known. Kept, not
 *     copied
 */
record LabelledText(List<ModelSentence> sentences, float[] targets) {

  LabelledText {
    sentences = List.copyOf(sentences);
    int words = sentences.stream().mapToInt(ModelSentence::size).sum();
    if (targets.length != words * Tag.ALL.size()) {
      throw new IllegalArgumentException(words + " words, " + targets.length + " targets");
    }
  }

  @Override
  public String toString() {
    return "LabelledText[" + sentences.size() + " sentences]";
  }
}
