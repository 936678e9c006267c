package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.model.maxent.KnownWords;
import org.sottovoce.mention.model.maxent.Weights;
import org.sottovoce.mention.model.maxent.Words;

/**
 * Trains the fast name finder: what a first reading looks at, then what a second one adds.
 *
 * <p>Keeps no state. The same texts in the same order with the same settings give the same weights.
 */
public final class MaxentTrainer {

  private static final int FOLDS = 2;

  /** Of texts of one sentence, one in so many is enough for the second reading. */
  private static final int OF_SINGLES = 3;

  private final TrainingSettings settings;
  private final Supplier<KnownWords> known;
  private final NameBook names;

  /**
   * @param known what is known of words; the model must be read with the same
   * @param names where the names of people come from that are put in place of others
   */
  public MaxentTrainer(TrainingSettings settings, Supplier<KnownWords> known, NameBook names) {
    this.settings = settings;
    this.known = known;
    this.names = names;
  }

  /**
   * Learns from {@code texts}.
   *
   * @param language the ISO code of their language
   */
  public TokenNameFinderModel train(String language, List<TaggedText> texts) {
    List<List<TaggedText>> all = new Augmentation(settings, names).of(texts);
    Words words = new Words(known.get());
    FirstLook first = new FirstLook(words);
    all.forEach(copies -> copies.forEach(first::add));
    first.leaveOut(settings.cutoff());
    SecondEvents second = second(all, first, words);
    LearntFeatures learnt = new LearntFeatures();
    AdaGrad learner = new AdaGrad(second.features().size(), settings);
    learner.learn(second.events(), settings.passes());
    Naming naming = new Naming(second.features(), learner, learnt);
    second.names().predicates().forEach(naming::add);
    learnFirst(all, first, learnt);
    return learnt.model(language);
  }

  private void learnFirst(List<List<TaggedText>> all, FirstLook first, LearntFeatures learnt) {
    AdaGrad learner = learner(first, all, FOLDS, settings.passes());
    Naming naming = new Naming(first.features(), learner, learnt);
    first.tell(all.stream().flatMap(List::stream).toList(), naming);
  }

  /** The second reading's places, each text read by a learner that has not seen it. */
  private SecondEvents second(List<List<TaggedText>> all, FirstLook first, Words words) {
    SecondEvents second = new SecondEvents(words);
    for (int fold = 0; fold < FOLDS; fold++) {
      AdaGrad learner = learner(first, all, fold, settings.foldPasses());
      Weights weights = first.features().weights(learner);
      for (int text = fold; text < all.size(); text += FOLDS) {
        for (TaggedText copy : all.get(text)) {
          if (copy.sentences().size() > 1 || text / FOLDS % OF_SINGLES == 0) {
            second.add(copy, weights);
          }
        }
      }
    }
    second.leaveOut(settings.cutoff());
    return second;
  }

  /** Learns from all texts but those of one fold. */
  private AdaGrad learner(FirstLook first, List<List<TaggedText>> all, int without, int passes) {
    List<Event> events = new ArrayList<>();
    int number = 0;
    for (int text = 0; text < all.size(); text++) {
      for (int copy = 0; copy < all.get(text).size(); copy++) {
        if (text % FOLDS != without) {
          events.addAll(first.events(number));
        }
        number++;
      }
    }
    AdaGrad learner = new AdaGrad(first.features().size(), settings);
    learner.learn(events, passes);
    return learner;
  }
}
