package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.maxent.DocumentFeatures;
import org.sottovoce.mention.model.maxent.SecondLook;
import org.sottovoce.mention.model.maxent.TwoLooks;
import org.sottovoce.mention.model.maxent.Weights;
import org.sottovoce.mention.model.maxent.Words;

/**
 * The places of texts as the second reading sees them: with what a first reading says of their
 * whole text. That first reading must not have learnt from them, or it would look surer than it is.
 */
final class SecondEvents {

  private final NumberedFeatures features = new NumberedFeatures();
  private final FeatureNames names = new FeatureNames();
  private final Words words;
  private final List<Event> events = new ArrayList<>();

  SecondEvents(Words words) {
    this.words = words;
  }

  /**
   * Adds the places of a text.
   *
   * @param first learnt from other texts
   */
  void add(TaggedText text, Weights first) {
    DocumentFeatures document = new DocumentFeatures(text.words(), words);
    TwoLooks looks = new TwoLooks(document, first);
    SecondLook look = new SecondLook(document, looks.first());
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      TaggedSentence tagged = text.sentences().get(sentence);
      for (int at = 0; tagged.learnt() && at < tagged.tags().size(); at++) {
        look.add(sentence, at, features);
        look.add(sentence, at, names);
        Tag last = at > 0 ? tagged.tags().get(at - 1) : Tag.OTHER;
        Tag beforeLast = at > 1 ? tagged.tags().get(at - 2) : Tag.OTHER;
        float[] base = looks.scores(sentence, at, last, beforeLast);
        int[][] all = {features.collected()};
        features.count(all);
        events.add(new Event(all, base, tagged.tags().get(at).column(), (float) text.weight()));
      }
    }
  }

  /** Leaves out the features that were met fewer than {@code cutoff} times. */
  void leaveOut(int cutoff) {
    features.leaveOut(cutoff);
    events.forEach(event -> features.renumber(event.features()[0]));
  }

  List<Event> events() {
    return events;
  }

  /** The predicates of all features. */
  FeatureNames names() {
    return names;
  }

  NumberedFeatures features() {
    return features;
  }
}
