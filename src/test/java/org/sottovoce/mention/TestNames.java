package org.sottovoce.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.text.Folding;

/** A small book of names for tests. */
public record TestNames() implements NameBook {

  private static final Set<String> GIVEN =
      Set.of("mary", "tom", "anna", "ellie", "will", "rose", "jane", "robert", "priya", "jean");
  private static final Set<String> SURNAMES =
      Set.of("whitaker", "okafor", "delaney", "bath", "may");
  private static final Set<String> ORDINARY =
      Set.of(
          "will", "may", "bath", "it", "us", "the", "and", "of", "reading", "we", "so", "well",
          "form", "worm", "mars", "said", "white", "acre");
  private static final Set<String> MIXED = Set.of("rose", "mark", "bill", "grace");

  @Override
  public boolean isGivenName(String word) {
    return GIVEN.contains(Folding.fold(word));
  }

  @Override
  public boolean isSurname(String word) {
    return SURNAMES.contains(Folding.fold(word));
  }

  @Override
  public Optional<Gender> gender(String givenName) {
    return Optional.empty();
  }

  @Override
  public Set<String> formalNames(String nickname) {
    return Set.of();
  }

  @Override
  public Tier tier(String word) {
    String folded = Folding.fold(word);
    if (ORDINARY.contains(folded)) {
      return Tier.ORDINARY;
    }
    return MIXED.contains(folded) ? Tier.MIXED : Tier.DISTINCT;
  }

  @Override
  public List<String> givenNames(Gender gender) {
    return List.of();
  }

  @Override
  public List<String> surnames() {
    return List.of();
  }
}
