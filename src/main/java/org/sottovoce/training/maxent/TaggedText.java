package org.sottovoce.training.maxent;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text to learn from.
 *
 * @param weight how much each of its words counts; 1 for text that people annotated with care
 */
public record TaggedText(List<TaggedSentence> sentences, double weight) {

  public TaggedText {
    sentences = List.copyOf(sentences);
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /** The words of all sentences. */
  List<List<String>> words() {
    return sentences.stream().map(TaggedSentence::words).toList();
  }

  /** The same text with other words: each is replaced by what {@code change} makes of it. */
  TaggedText with(UnaryOperator<String> change) {
    return new TaggedText(
        sentences.stream()
            .map(sentence -> sentence.with(sentence.words().stream().map(change).toList()))
            .toList(),
        weight);
  }

  @Override
  public String toString() {
    return "TaggedText[" + sentences.size() + " sentences]";
  }
}
