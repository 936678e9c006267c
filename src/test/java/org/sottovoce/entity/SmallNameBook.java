package org.sottovoce.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.mention.NameBook;
import org.sottovoce.text.Folding;

/** A name book of a few dozen names, for tests. */
public final class SmallNameBook implements NameBook {

  private static final List<String> FEMALE =
      List.of(
          "Mary",
          "Anna",
          "Sarah",
          "Zoe",
          "Christine",
          "Joan",
          "Helen",
          "Julia",
          "Rachel",
          "Fiona",
          "Ines",
          "Bridget",
          "Dorothy",
          "Louise",
          "Anne",
          "Edith",
          "Grace",
          "Katherine",
          "Nadia",
          "Olivia",
          "Penelope",
          "Ursula",
          "Vivian",
          "Wendy",
          "Yvonne");
  private static final List<String> MALE =
      List.of(
          "Robert",
          "Tom",
          "Christopher",
          "Mark",
          "James",
          "Edward",
          "Henry",
          "Albert",
          "Felix",
          "Gregory",
          "Ian",
          "Kenneth",
          "Leonard",
          "Neil",
          "Oscar",
          "Philip",
          "Quentin",
          "Stephen",
          "Victor",
          "Walter",
          "Bob",
          "Ted",
          "Jan");
  private static final List<String> EITHER = List.of("Robin", "Chris", "Alex", "Jamie", "Morgan");
  private static final List<String> SURNAMES =
      List.of(
          "Whitaker",
          "Thornton",
          "Delaney",
          "Hill",
          "James",
          "Jones",
          "Obrien",
          "Ashworth",
          "Bancroft",
          "Carrington",
          "Dunmore",
          "Everly",
          "Farrow",
          "Gillespie",
          "Hargreaves",
          "Inglewood",
          "Jessop",
          "Kirkham",
          "Lathbury",
          "Merriman",
          "Norwood",
          "Oldfield",
          "Pemberton",
          "Quigley",
          "Ravenhill",
          "Standish",
          "Tolliver",
          "Underhill",
          "Vickers",
          "Winterbourne",
          "Yardley");
  private static final Map<String, Set<String>> FORMAL =
      Map.of(
          "bob", Set.of("Robert"),
          "rob", Set.of("Robert"),
          "ted", Set.of("Edward"),
          "chris", Set.of("Christopher", "Christine"),
          "molly", Set.of("Mary"));

  private static final List<String> MIXED = List.of("Mark", "Grace", "Hill");
  private final Set<String> female = folded(FEMALE);
  private final Set<String> male = folded(MALE);
  private final Set<String> either = folded(EITHER);
  private final Set<String> surnames = folded(SURNAMES);
  private final Set<String> mixed = folded(MIXED);

  @Override
  public boolean isGivenName(String word) {
    return gender(word).isPresent();
  }

  @Override
  public boolean isSurname(String word) {
    return holds(surnames, word);
  }

  @Override
  public Optional<Gender> gender(String givenName) {
    if (holds(either, givenName)) {
      return Optional.of(Gender.EITHER);
    }
    if (holds(female, givenName)) {
      return Optional.of(Gender.FEMALE);
    }
    return holds(male, givenName) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  @Override
  public Set<String> formalNames(String nickname) {
    return FORMAL.getOrDefault(Folding.fold(nickname), Set.of());
  }

  @Override
  public Tier tier(String word) {
    return holds(mixed, word) ? Tier.MIXED : Tier.DISTINCT;
  }

  @Override
  public List<String> givenNames(Gender gender) {
    return switch (gender) {
      case FEMALE -> FEMALE;
      case MALE -> MALE;
      case EITHER -> EITHER;
    };
  }

  @Override
  public List<String> surnames() {
    return SURNAMES;
  }

  private static boolean holds(Set<String> names, String word) {
    return names.contains(Folding.fold(word));
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Folding::fold).collect(Collectors.toSet());
  }
}
