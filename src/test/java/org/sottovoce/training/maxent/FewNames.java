package org.sottovoce.training.maxent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.NameBook;

/** A book of a few names. */
final class FewNames implements NameBook {

  private static final List<String> GIVEN = List.of("Ada", "Bo", "Gus", "Hal");

  @Override
  public boolean isGivenName(String word) {
    return GIVEN.contains(word);
  }

  @Override
  public boolean isSurname(String word) {
    return surnames().contains(word);
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
    return Tier.DISTINCT;
  }

  @Override
  public List<String> givenNames(Gender gender) {
    return gender == Gender.EITHER ? GIVEN : List.of();
  }

  @Override
  public List<String> surnames() {
    return List.of("Okoro", "Lindqvist");
  }
}
