package org.sottovoce.mention.model;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameContextGenerator;

/**
 * Tags the sentences of one document, in order, with the probability of each outcome at each word.
 *
 * <p>Keeps what earlier sentences said of the words in this document; not safe for threads.
 */
final class Tagger {

  private final MaxentModel model;
  private final Outcomes outcomes;
  private final NameContextGenerator features;

  Tagger(MaxentModel model, Outcomes outcomes, NameContextGenerator features) {
    this.model = model;
    this.outcomes = outcomes;
    this.features = features;
  }

  /** The probability of each outcome at each of {@code words}, which are one sentence. */
  double[][] tag(String[] words) {
    Trellis trellis = new Trellis(words.length, outcomes);
    for (int at = 0; at < words.length; at++) {
      for (Trellis.Past past : trellis.pasts(at)) {
        String[] context = features.getContext(at, words, trellis.before(past), null);
        trellis.follow(past, model.eval(context));
      }
      trellis.close(at);
    }
    features.updateAdaptiveData(words, trellis.likeliest());
    return trellis.probable();
  }
}
