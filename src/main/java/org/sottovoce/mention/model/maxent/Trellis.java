package org.sottovoce.mention.model.maxent;

import java.util.Arrays;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * Forward marginals: how probable each tag is at each word of a sentence, given the words and
 * everything that may have stood before.
 *
 * <p>The best sequence alone would hide a name that is probable but not the most probable. Not for
 * several threads.
 */
final class Trellis {

  /** Tags of the word before that are less probable than this are not followed. */
  private static final float NEGLIGIBLE = 0.005f;

  private static final int TAGS = Weights.TAGS;

  /** Whether a tag may stand after another: by the later one, then by the earlier one. */
  private static final boolean[][] MAY_FOLLOW = mayFollow();

  private final DocumentScores scores;
  private final float[] next = new float[TAGS];

  /** How much of each tag's probability came the strongest way. */
  private final float[] strongest = new float[TAGS];

  Trellis(DocumentScores scores) {
    this.scores = scores;
  }

  private static boolean[][] mayFollow() {
    boolean[][] may = new boolean[TAGS][TAGS];
    for (Tag tag : Tag.ALL) {
      for (Tag last : Tag.ALL) {
        may[tag.column()][last.column()] = tag.mayFollow(last);
      }
    }
    return may;
  }

  /**
   * Reads a sentence.
   *
   * @param ofPlaces the scores of the tags at each word, without the tags before it
   */
  Reading read(int sentence, float[] ofPlaces) {
    float[] probable = new float[ofPlaces.length];
    Tag[] cameFrom = new Tag[ofPlaces.length];
    for (int at = 0; at * TAGS < ofPlaces.length; at++) {
      Arrays.fill(strongest, -1);
      if (at == 0) {
        follow(sentence, at, ofPlaces, Tag.OTHER, Tag.OTHER);
        spread(probable, cameFrom, at, Tag.OTHER, 1);
      } else {
        followAll(sentence, at, ofPlaces, probable, cameFrom);
      }
      close(probable, at * TAGS);
    }
    return new Reading(probable);
  }

  private void followAll(int sentence, int at, float[] ofPlaces, float[] probable, Tag[] cameFrom) {
    for (Tag last : Tag.ALL) {
      int before = (at - 1) * TAGS + last.column();
      if (probable[before] >= NEGLIGIBLE) {
        follow(sentence, at, ofPlaces, last, cameFrom[before]);
        spread(probable, cameFrom, at, last, probable[before]);
      }
    }
  }

  /** The probabilities of the tags at a place after two others: the softmax of their scores. */
  private void follow(int sentence, int at, float[] ofPlaces, Tag last, Tag beforeLast) {
    System.arraycopy(ofPlaces, at * TAGS, next, 0, TAGS);
    scores.addHistory(sentence, at, last, beforeLast, next);
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < TAGS; tag++) {
      most = MAY_FOLLOW[tag][last.column()] ? Math.max(most, next[tag]) : most;
    }
    for (int tag = 0; tag < TAGS; tag++) {
      next[tag] = MAY_FOLLOW[tag][last.column()] ? (float) Math.exp(next[tag] - most) : 0;
    }
    close(next, 0);
  }

  private void spread(float[] probable, Tag[] cameFrom, int at, Tag last, float share) {
    for (int tag = 0; tag < TAGS; tag++) {
      float more = share * next[tag];
      if (more > strongest[tag]) {
        strongest[tag] = more;
        cameFrom[at * TAGS + tag] = last;
      }
      probable[at * TAGS + tag] += more;
    }
  }

  /** Makes the values of one word add up to one. */
  private static void close(float[] values, int from) {
    float sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      sum += values[from + tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      values[from + tag] /= sum;
    }
  }
}
