package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.Tag;

/**
 * A sentence with the tag of each word.
 *
 * @param words at least one
 * @param tags of as many words
 * @param learnt whether the tags are to be learnt; otherwise the sentence is only context
 */
public record TaggedSentence(List<String> words, List<Tag> tags, boolean learnt) {

  /**
   * A name.
   *
   * @param first the index of its first word
   * @param end the index after its last word
   */
  record Name(int first, int end, IdentifierType type) {}

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

  /** The names, in order. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    int first = 0;
    while (first < tags.size()) {
      int end = first + 1;
      if (tags.get(first) != Tag.OTHER) {
        while (end < tags.size() && tags.get(end).goesOn()) {
          end++;
        }
        names.add(new Name(first, end, tags.get(first).type().orElseThrow()));
      }
      first = end;
    }
    return names;
  }

  @Override
  public String toString() {
    return "TaggedSentence[" + words.size() + " words]";
  }
}
