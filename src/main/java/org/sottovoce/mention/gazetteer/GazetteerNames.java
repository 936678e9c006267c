package org.sottovoce.mention.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.NameBook;

/** What the gazetteer knows of people's names. */
public final class GazetteerNames implements NameBook {

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> nicknames = new LinkedHashMap<>();

  /** The names of {@code gazetteer}, with the nicknames that the program ships with. */
  public GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Table.Row row : Table.resource("/gazetteers/en/nicknames.tsv")) {
      nicknames
          .computeIfAbsent(MatchKey.of(row.get(0)), key -> new LinkedHashSet<>())
          .add(row.get(1));
    }
  }

  @Override
  public boolean isGivenName(String word) {
    return entry(word).is(Kind.GIVEN_NAME);
  }

  @Override
  public boolean isSurname(String word) {
    return entry(word).is(Kind.SURNAME);
  }

  @Override
  public Optional<Gender> gender(String givenName) {
    return entry(givenName).gender();
  }

  @Override
  public Set<String> formalNames(String nickname) {
    return Set.copyOf(nicknames.getOrDefault(MatchKey.of(nickname), Set.of()));
  }

  @Override
  public Tier tier(String word) {
    return entry(word).tier();
  }

  @Override
  public List<String> givenNames(Gender gender) {
    return switch (gender) {
      case FEMALE -> gazetteer.commonNames().female();
      case MALE -> gazetteer.commonNames().male();
      case EITHER -> gazetteer.commonNames().either();
    };
  }

  @Override
  public List<String> surnames() {
    return gazetteer.commonNames().surnames();
  }

  private Entry entry(String word) {
    return gazetteer.entry(MatchKey.of(word));
  }
}
