package org.sottovoce.mention.model.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/** The most probable sequence of tags in which every name begins before it goes on (Viterbi). */
public final class BestTags {

  /** So small that no sequence goes through it unless all do; its sums stay finite. */
  private static final double LEAST = 1e-9;

  private final Reading reading;
  private final double bias;
  private final Tag[][] cameFrom;

  private BestTags(Reading reading, double bias) {
    this.reading = reading;
    this.bias = bias;
    this.cameFrom = new Tag[reading.size()][Tag.ALL.size()];
  }

  /**
   * One tag for each word.
   *
   * @param bias taken from the logarithm of "no name" at each word: the higher, the more names
   */
  public static List<Tag> of(Reading reading, double bias) {
    return new BestTags(reading, bias).best();
  }

  private List<Tag> best() {
    double[] scores = new double[Tag.ALL.size()];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[Tag.OTHER.column()] = 0; // as if a word without a name stood before
    for (int at = 0; at < reading.size(); at++) {
      scores = step(at, scores);
    }
    return reading.size() == 0 ? List.of() : backFrom(highest(scores));
  }

  private double[] step(int at, double[] before) {
    double[] scores = new double[before.length];
    for (Tag tag : Tag.ALL) {
      Tag last = bestBefore(tag, before);
      cameFrom[at][tag.column()] = last;
      scores[tag.column()] = before[last.column()] + score(at, tag);
    }
    return scores;
  }

  private static Tag bestBefore(Tag tag, double[] scores) {
    Tag best = null;
    for (Tag last : Tag.ALL) {
      boolean better = best == null || scores[last.column()] > scores[best.column()];
      best = tag.mayFollow(last) && better ? last : best;
    }
    return best;
  }

  private double score(int at, Tag tag) {
    double score = Math.log(Math.max(LEAST, reading.of(at, tag)));
    return tag == Tag.OTHER ? score - bias : score;
  }

  private static Tag highest(double[] scores) {
    Tag highest = Tag.OTHER;
    for (Tag tag : Tag.ALL) {
      highest = scores[tag.column()] > scores[highest.column()] ? tag : highest;
    }
    return highest;
  }

  private List<Tag> backFrom(Tag last) {
    List<Tag> tags = new ArrayList<>();
    Tag tag = last;
    for (int at = reading.size() - 1; at >= 0; at--) {
      tags.add(tag);
      tag = cameFrom[at][tag.column()];
    }
    Collections.reverse(tags);
    return List.copyOf(tags);
  }
}
