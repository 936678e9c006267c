package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.maxent.DocumentFeatures;
import org.sottovoce.mention.model.maxent.FeatureSink;
import org.sottovoce.mention.model.maxent.Words;

/**
 * The places of texts as the first reading sees them, each sentence by itself.
 *
 * <p>What a word gives to the places around it is kept once for all of them.
 */
final class FirstLook {

  private static final int REACH = DocumentFeatures.REACH;
  private static final int OFFSETS = 2 * REACH + 1;
  private static final float[] NO_BASE = new float[Tag.ALL.size()];

  private final NumberedFeatures features = new NumberedFeatures();
  private final Words words;
  private final List<List<Event>> events = new ArrayList<>();

  /** By word and offset; null where a word has not stood there yet. */
  private int[][] ofWords = new int[1 << 16][];

  FirstLook(Words words) {
    this.words = words;
  }

  /** Adds the places of a text; returns its number, from 0. */
  int add(TaggedText text) {
    DocumentFeatures document = new DocumentFeatures(text.words(), words);
    List<Event> added = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      TaggedSentence tagged = text.sentences().get(sentence);
      for (int at = 0; tagged.learnt() && at < tagged.tags().size(); at++) {
        int[][] all = all(document, sentence, at, tagged.tags());
        features.count(all);
        int tag = tagged.tags().get(at).column();
        added.add(new Event(all, NO_BASE, tag, (float) text.weight()));
      }
    }
    events.add(added);
    return events.size() - 1;
  }

  private int[][] all(DocumentFeatures document, int sentence, int at, List<Tag> tags) {
    int from = Math.max(0, at - REACH);
    int to = Math.min(tags.size() - 1, at + REACH);
    int[][] all = new int[to - from + 2][];
    for (int near = from; near <= to; near++) {
      all[near - from] = ofWord(document, document.word(sentence, near), near - at);
    }
    tell(document, sentence, at, tags, features);
    all[to - from + 1] = features.collected();
    return all;
  }

  private int[] ofWord(DocumentFeatures document, int word, int offset) {
    int column = word * OFFSETS + offset + REACH;
    if (column >= ofWords.length) {
      ofWords = Arrays.copyOf(ofWords, Math.max(2 * ofWords.length, column + 1));
    }
    if (ofWords[column] == null) {
      document.addWord(word, offset, features);
      ofWords[column] = features.collected();
    }
    return ofWords[column];
  }

  private static void tell(
      DocumentFeatures document, int sentence, int at, List<Tag> tags, FeatureSink sink) {
    document.addPlace(sentence, at, sink);
    Tag last = at > 0 ? tags.get(at - 1) : Tag.OTHER;
    Tag beforeLast = at > 1 ? tags.get(at - 2) : Tag.OTHER;
    document.addHistory(document.word(sentence, at), last, beforeLast, sink);
  }

  /** Leaves out the features that were met fewer than {@code cutoff} times. */
  void leaveOut(int cutoff) {
    features.leaveOut(cutoff);
    for (int[] shared : ofWords) {
      features.renumber(shared == null ? new int[0] : shared);
    }
    events.forEach(of -> of.forEach(this::shorten));
  }

  private void shorten(Event event) {
    int own = event.features().length - 1;
    features.renumber(event.features()[own]);
    event.features()[own] =
        Arrays.stream(event.features()[own])
            .filter(number -> number != NumberedFeatures.LEFT_OUT)
            .toArray();
  }

  /** The places of a text that was added. */
  List<Event> events(int text) {
    return events.get(text);
  }

  NumberedFeatures features() {
    return features;
  }

  /** Tells {@code sink} every feature of the texts that were added, some of them several times. */
  void tell(List<TaggedText> texts, FeatureSink sink) {
    DocumentFeatures any = new DocumentFeatures(List.of(), words);
    for (int column = 0; column < ofWords.length; column++) {
      if (ofWords[column] != null) {
        any.addWord(column / OFFSETS, column % OFFSETS - REACH, sink);
      }
    }
    for (TaggedText text : texts) {
      DocumentFeatures document = new DocumentFeatures(text.words(), words);
      for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
        List<Tag> tags = text.sentences().get(sentence).tags();
        for (int at = 0; at < tags.size(); at++) {
          tell(document, sentence, at, tags, sink);
        }
      }
    }
  }
}
