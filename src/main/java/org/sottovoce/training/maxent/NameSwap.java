package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sottovoce.mention.model.Tag;

/**
 * Puts other names of the same kind in place of those of a text, the same one wherever the same
 * name stands: what is learnt is then where names stand, not which they are.
 */
final class NameSwap {

  private final NamePool pool;
  private final Random random;

  NameSwap(NamePool pool, Random random) {
    this.pool = pool;
    this.random = random;
  }

  /** The text with other names. */
  TaggedText of(TaggedText text) {
    Map<List<String>, List<String>> instead = new HashMap<>();
    return new TaggedText(
        text.sentences().stream().map(sentence -> of(sentence, instead)).toList(), text.weight());
  }

  private TaggedSentence of(TaggedSentence sentence, Map<List<String>, List<String>> instead) {
    List<String> words = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    int done = 0;
    for (TaggedSentence.Name name : sentence.names()) {
      words.addAll(sentence.words().subList(done, name.first()));
      tags.addAll(sentence.tags().subList(done, name.first()));
      List<String> old = sentence.words().subList(name.first(), name.end());
      List<String> other =
          instead.computeIfAbsent(old, same -> pool.instead(name.type(), same, random));
      for (int at = 0; at < other.size(); at++) {
        words.add(other.get(at));
        tags.add(Tag.of(name.type(), at > 0));
      }
      done = name.end();
    }
    words.addAll(sentence.words().subList(done, sentence.words().size()));
    tags.addAll(sentence.tags().subList(done, sentence.tags().size()));
    return new TaggedSentence(words, tags, sentence.learnt());
  }
}
