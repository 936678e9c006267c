package org.sottovoce.training.encoder;

import java.util.List;
import java.util.Locale;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.BestTags;

/**
 * How far two readings of the same texts lie apart.
 *
 * @param words how many words were read
 * @param tagged how many of them are in a name by either
 * @param different how many have another tag
 */
record Differences(int words, int tagged, int different) {

  static Differences between(List<List<Reading>> first, List<List<Reading>> second, double bias) {
    int words = 0;
    int tagged = 0;
    int different = 0;
    for (int text = 0; text < first.size(); text++) {
      for (int i = 0; i < first.get(text).size(); i++) {
        List<Tag> one = BestTags.of(first.get(text).get(i), bias);
        List<Tag> other = BestTags.of(second.get(text).get(i), bias);
        for (int at = 0; at < one.size(); at++) {
          words++;
          tagged += one.get(at) == Tag.OTHER && other.get(at) == Tag.OTHER ? 0 : 1;
          different += one.get(at) == other.get(at) ? 0 : 1;
        }
      }
    }
    return new Differences(words, tagged, different);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d of %d words tagged otherwise, %d in names", different, words, tagged);
  }
}
