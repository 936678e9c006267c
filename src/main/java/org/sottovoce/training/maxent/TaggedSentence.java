package org.sottovoce.training.maxent;

import java.util.List;
import org.sottovoce.mention.model.Tag;

/**
 * A sentence with the tag of each word.
 *
 * @param words at least one
 * @param tags of as many words
 * @param learnt whether the tags are to be learnt; otherwise the sentence is only context
 */
public record TaggedSentence(List<String> words, List<Tag> tags, boolean learnt) {

  public TaggedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    if (words.isEmpty() || words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
    }
  }

  /** The same tags on other words, of which there are as many. */
  TaggedSentence with(List<String> others) {
    return new TaggedSentence(others, tags, learnt);
  }

  /** Whether a word belongs to a name. */
  boolean hasName() {
    return tags.stream().anyMatch(tag -> tag != Tag.OTHER);
  }

  @Override
  public String toString() {
    return "TaggedSentence[" + words.size() + " words]";
  }
}
