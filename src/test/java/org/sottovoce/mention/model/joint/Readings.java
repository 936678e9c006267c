package org.sottovoce.mention.model.joint;

import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

/** Readings for tests. */
final class Readings {

  private Readings() {}

  /** One word: how probable a person starts, a person goes on, a place starts. */
  static float[] word(double personStart, double personGoesOn, double placeStart) {
    float[] word = new float[Tag.ALL.size()];
    word[Tag.PERSON_START.column()] = (float) personStart;
    word[Tag.PERSON_CONT.column()] = (float) personGoesOn;
    word[Tag.PLACE_START.column()] = (float) placeStart;
    word[Tag.OTHER.column()] = (float) (1 - personStart - personGoesOn - placeStart);
    return word;
  }

  static Reading of(float[]... words) {
    float[] all = new float[words.length * Tag.ALL.size()];
    for (int at = 0; at < words.length; at++) {
      System.arraycopy(words[at], 0, all, at * Tag.ALL.size(), Tag.ALL.size());
    }
    return new Reading(all);
  }

  static ModelSentence sentence(int words) {
    List<Span> spans =
        java.util.stream.IntStream.range(0, words).mapToObj(i -> Span.of(2 * i, 1)).toList();
    return new ModelSentence(spans.stream().map(span -> "x").toList(), spans);
  }
}
