package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * The likeliest tags of a sentence that can follow each other (Viterbi 1967).
 *
 * @param bias what is taken from the logarithm of "no name": 0 is balanced, more finds more
 */
record BestTags(double bias) {

  private static final double IMPOSSIBLE = -1e9;

  List<Tag> of(Reading reading) {
    int tags = Tag.ALL.size();
    int[][] cameFrom = new int[reading.size()][tags];
    double[] scores = new double[tags];
    for (int word = 0; word < reading.size(); word++) {
      double[] next = new double[tags];
      for (Tag tag : Tag.ALL) {
        int best = word == 0 ? Tag.OTHER.column() : best(scores, tag);
        double before = word == 0 && tag.goesOn() ? IMPOSSIBLE : scores[best];
        cameFrom[word][tag.column()] = best;
        next[tag.column()] = before + score(reading, word, tag);
      }
      scores = next;
    }
    return path(scores, cameFrom);
  }

  private double score(Reading reading, int word, Tag tag) {
    return Math.log(reading.of(word, tag) + 1e-30) - (tag == Tag.OTHER ? bias : 0);
  }

  private static int best(double[] scores, Tag tag) {
    int best = -1;
    for (Tag last : Tag.ALL) {
      if (tag.mayFollow(last) && (best < 0 || scores[last.column()] > scores[best])) {
        best = last.column();
      }
    }
    return best;
  }

  private static List<Tag> path(double[] scores, int[][] cameFrom) {
    Tag[] path = new Tag[cameFrom.length];
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    for (int word = cameFrom.length - 1; word >= 0; word--) {
      path[word] = Tag.ALL.get(best);
      best = cameFrom[word][best];
    }
    return new ArrayList<>(Arrays.asList(path));
  }
}
