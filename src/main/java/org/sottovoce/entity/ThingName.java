package org.sottovoce.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Folding;

/**
 * What a thing is called, for comparing.
 *
 * @param key the folded name; of a place or organisation without article, dots, possessive ending
 *     and legal form
 * @param acronym the folded acronym that stands behind the name in brackets
 * @param looksLikeAcronym whether the whole is one word of capitals
 */
record ThingName(String key, Optional<String> acronym, boolean looksLikeAcronym) {

  private static final Pattern WITH_ACRONYM =
      Pattern.compile("(?s)(.*\\S)\\s*\\((\\p{Lu}[\\p{Lu}&]{1,7})\\)\\s*");
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,8}");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(",? (?:ltd|limited|plc|llp|llc|inc|incorporated|gmbh|corp|corporation)$");

  static ThingName of(IdentifierType type, String surface) {
    if (type != IdentifierType.PLACE && type != IdentifierType.ORGANISATION) {
      return new ThingName(spaced(Folding.fold(surface)), Optional.empty(), false);
    }
    Matcher bracketed = WITH_ACRONYM.matcher(surface);
    boolean introduces = bracketed.matches();
    return new ThingName(
        nameKey(introduces ? bracketed.group(1) : surface),
        introduces ? Optional.of(Folding.fold(bracketed.group(2))) : Optional.empty(),
        CAPITALS.matcher(surface.strip()).matches());
  }

  private static String nameKey(String name) {
    String folded = spaced(PossessiveEnding.without(Folding.fold(name)));
    String bare = folded.replaceAll("[.']", "").replaceFirst("^the (?=.)", "");
    return LEGAL_FORM.matcher(bare).replaceFirst("");
  }

  private static String spaced(String folded) {
    return folded.strip().replaceAll(" +", " ");
  }

  @Override
  public String toString() {
    return "ThingName[" + key.length() + " units]";
  }
}
