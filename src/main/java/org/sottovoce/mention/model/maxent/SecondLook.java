package org.sottovoce.mention.model.maxent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.Reading;

/**
 * The features that a first reading of the whole document gives to a second one: what was thought
 * of the place, of its neighbours, and of the same word elsewhere. A name that is clear in one
 * sentence is then found in those where it is not.
 */
public final class SecondLook {

  private static final Piece OWN = Piece.of("2o=");
  private static final Piece MOST = Piece.of("2m=");
  private static final Piece MEAN = Piece.of("2a=");
  private static final Piece TYPE = Piece.of("2t=");
  private static final Piece SHAPE = Piece.of("2s=");
  private static final Piece LEFT = Piece.of("2l=");
  private static final Piece RIGHT = Piece.of("2r=");
  private static final Piece AROUND = Piece.of("2lr=");
  private static final Piece LEFT_MOST = Piece.of("2lm=");
  private static final Piece RIGHT_MOST = Piece.of("2rm=");

  /** Where one grade of probability ends and the next begins. */
  private static final double[] ENDS = {0.02, 0.08, 0.25, 0.5, 0.8, 0.95};

  private static final Piece[] GRADES = Piece.of("0", "1", "2", "3", "4", "5", "6");

  /** For a word that stands nowhere else, and beyond the sentence. */
  private static final Piece NOWHERE = Piece.of("-");

  private static final Piece[] TYPES = Piece.of("person", "place", "organisation");

  private final DocumentFeatures features;
  private final List<Reading> first;
  private final Map<String, WordTally> tallies = new HashMap<>();

  /**
   * @param first what the first reading says of each sentence of the document
   */
  public SecondLook(DocumentFeatures features, List<Reading> first) {
    this.features = features;
    this.first = List.copyOf(first);
    for (int sentence = 0; sentence < first.size(); sentence++) {
      for (int at = 0; at < features.size(sentence); at++) {
        tallies
            .computeIfAbsent(features.facts(sentence, at).lower(), word -> new WordTally())
            .add(first.get(sentence), at);
      }
    }
  }

  /** Tells what the first reading gives to one place. */
  public void add(int sentence, int at, FeatureSink sink) {
    WordFacts word = features.facts(sentence, at);
    WordTally tally = tallies.get(word.lower());
    double probable = first.get(sentence).ofName(at);
    Piece own = grade(probable);
    Piece most = most(sentence, at);
    sink.add(OWN, own);
    sink.add(MOST, own, most);
    sink.add(MEAN, own, tally.isAlone() ? NOWHERE : grade(tally.meanBeside(probable)), word.tier);
    sink.add(TYPE, most, tally.isAlone() ? NOWHERE : TYPES[tally.type()]);
    sink.add(SHAPE, most, word.shape, features.mode());
    Piece left = at > 0 ? grade(first.get(sentence).ofName(at - 1)) : NOWHERE;
    boolean last = at + 1 == features.size(sentence);
    Piece right = last ? NOWHERE : grade(first.get(sentence).ofName(at + 1));
    sink.add(LEFT, own, left);
    sink.add(RIGHT, own, right);
    sink.add(AROUND, left, own, right);
    sink.add(LEFT_MOST, own, at > 0 ? most(sentence, at - 1) : NOWHERE);
    sink.add(RIGHT_MOST, own, last ? NOWHERE : most(sentence, at + 1));
  }

  /** The grade of the surest place where the same word stands elsewhere. */
  private Piece most(int sentence, int at) {
    WordTally tally = tallies.get(features.facts(sentence, at).lower());
    return tally.isAlone() ? NOWHERE : grade(tally.mostBeside(first.get(sentence).ofName(at)));
  }

  private static Piece grade(double probability) {
    int grade = 0;
    while (grade < ENDS.length && probability >= ENDS[grade]) {
      grade++;
    }
    return GRADES[grade];
  }

  /** What was thought of one word all over the document. */
  private static final class WordTally {

    private int count;
    private double sum;
    private double most;
    private double secondMost;
    private final double[] types = new double[TYPES.length];

    void add(Reading reading, int at) {
      double probable = reading.ofName(at);
      count++;
      sum += probable;
      secondMost = Math.max(secondMost, Math.min(most, probable));
      most = Math.max(most, probable);
      types[0] += reading.ofType(at, IdentifierType.PERSON);
      types[1] += reading.ofType(at, IdentifierType.PLACE);
      types[2] += reading.ofType(at, IdentifierType.ORGANISATION);
    }

    boolean isAlone() {
      return count == 1;
    }

    double meanBeside(double own) {
      return (sum - own) / (count - 1);
    }

    double mostBeside(double own) {
      return own == most ? secondMost : most;
    }

    int type() {
      int best = types[1] > types[0] ? 1 : 0;
      return types[2] > types[best] ? 2 : best;
    }
  }
}
