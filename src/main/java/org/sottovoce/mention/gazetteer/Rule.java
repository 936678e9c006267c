package org.sottovoce.mention.gazetteer;

/**
 * The rules by which the gazetteer proposes, each with how often it was right on development text;
 * {@code gazetteers/README.md} tells how that was counted.
 */
enum Rule {
  TITLED("title before a name", 0.95),
  FULL_NAME("given name and surname", 0.95),
  FULL_NAME_OPEN("given name and an unknown capitalised word", 0.9),
  FULL_NAME_ORDINARY("ordinary word and surname", 0.5),
  FULL_NAME_LOWER("given name and surname in lower case", 0.9),
  INITIALS("initials and surname", 0.85),
  GIVEN_DISTINCT("given name, tier C", 0.85),
  GIVEN_RARE("rare given name, tier C", 0.6),
  GIVEN_OPENING("given name, tier C, at a sentence start", 0.9),
  GIVEN_MIXED("given name, tier B", 0.8),
  GIVEN_LOWER("given name, tier C, in lower case", 0.85),
  SURNAME("surname, tier C", 0.7),
  COUNTRY("country", 0.95),
  COUNTRY_LOWER("country in lower case", 0.95),
  REGION("region", 0.9),
  PLACE_KNOWN("well-known place", 0.9),
  PLACE_SMALL("small place", 0.6),
  PLACE_CUED("place after a preposition", 0.95),
  PLACE_ORDINARY("ordinary word after a preposition of place", 0.8),
  PLACE_LOWER("well-known place in lower case", 0.9),
  PLACE_CUED_LOWER("place after a preposition, in lower case", 0.9),
  COUNTRY_SMALL("country or large city in lower case amid capitals", 0.9),
  GIVEN_SMALL("given name in lower case amid capitals", 0.75),
  PLACE_PHRASE("place of several words", 0.85),
  ORGANISATION_PHRASE("organisation of several words", 0.9),
  ORGANISATION_AFFIX("word that organisations are named by", 0.75),
  ORGANISATION_AFFIX_LOWER("place and a word that organisations are named by", 0.95),
  ORGANISATION_ROLE("institution behind the", 0.65),
  ORGANISATION_ACRONYM("capitals behind the", 0.65),
  ORGANISATION_SAINT("saint's", 0.75),
  ORGANISATION_KNOWN("organisation", 0.6),
  ORGANISATION_LOWER("organisation in lower case", 0.7),
  ORGANISATION_CUED("ordinary word after work at", 0.5),
  /** What is known to be no name: it is not proposed, and no other rule sees it. */
  NO_NAME("no name", 0);

  private final String label;
  private final double score;

  Rule(String label, double score) {
    this.label = label;
    this.score = score;
  }

  String label() {
    return label;
  }

  double score() {
    return score;
  }
}
