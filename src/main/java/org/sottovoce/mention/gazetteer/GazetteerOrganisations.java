package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import org.sottovoce.mention.OrganisationBook;

/** What the gazetteer knows of organisations, and what the words in their names tell. */
public final class GazetteerOrganisations implements OrganisationBook {

  private final Gazetteer gazetteer;
  private final OrganisationAffixes affixes = OrganisationAffixes.load();

  public GazetteerOrganisations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<String> kind(String name) {
    String key = MatchKey.of(name);
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return gazetteer
        .organisationKind(key)
        .or(() -> gazetteer.organisationKind(bare))
        .or(() -> affixes.kind(bare));
  }
}
