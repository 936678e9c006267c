package org.sottovoce.mention.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.MaxentModel;
import org.sottovoce.mention.IdentifierType;

/**
 * What a model can say of a token, in the BIO scheme: a name of some type starts here, goes on
 * here, or there is none.
 *
 * @param names the model's own words, by index
 * @param types the type of each outcome; empty for "no name"
 */
record Outcomes(List<String> names, List<Optional<IdentifierType>> types) {

  private static final String GOES_ON = "-cont";

  static Outcomes of(MaxentModel model) {
    List<String> names = new ArrayList<>();
    for (int index = 0; index < model.getNumOutcomes(); index++) {
      names.add(model.getOutcome(index));
    }
    return new Outcomes(List.copyOf(names), names.stream().map(Outcomes::typeOf).toList());
  }

  private static Optional<IdentifierType> typeOf(String name) {
    int dash = name.lastIndexOf('-');
    return dash < 0 ? Optional.empty() : IdentifierType.named(name.substring(0, dash));
  }

  int size() {
    return names.size();
  }

  boolean isName(int outcome) {
    return types.get(outcome).isPresent();
  }

  boolean goesOn(int outcome) {
    return names.get(outcome).endsWith(GOES_ON);
  }

  /** Whether {@code outcome} may stand after {@code before}; -1 stands for the sentence's start. */
  boolean mayFollow(int outcome, int before) {
    return !goesOn(outcome) || (before >= 0 && types.get(before).equals(types.get(outcome)));
  }
}
