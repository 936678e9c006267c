package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.OrganisationBook;

/** What the gazetteer knows of organisations, and what the words in their names tell. */
public final class GazetteerOrganisations implements OrganisationBook {

  /** Kinds that say less than the words of a name do. */
  private static final Set<String> VAGUE = Set.of("public authority", "organisation", "company");

  private final Gazetteer gazetteer;
  private final OrganisationAffixes affixes = OrganisationAffixes.load();

  public GazetteerOrganisations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<String> kind(String name) {
    String key = MatchKey.of(name);
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    Optional<String> listed =
        gazetteer.organisationKind(key).or(() -> gazetteer.organisationKind(bare));
    Optional<String> told = affixes.kind(bare);
    boolean vague = listed.isPresent() && VAGUE.contains(listed.get());
    return vague ? told.or(() -> listed) : listed.or(() -> told);
  }
}
