package org.sottovoce.mention.context;

import java.util.List;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.SecondingRecognizer;
import org.sottovoce.mention.pattern.PatternRecognizer;
import org.sottovoce.mention.pattern.RuleSet;

/** All recognizers of names by what stands beside them, one line each. */
public final class CueCatalogue {

  private CueCatalogue() {}

  /**
   * The recognizers for English text.
   *
   * @param names tells ordinary words from names
   */
  public static List<Recognizer> english(NameBook names) {
    return List.of(
        cue("introduction cue", IdentifierType.PERSON, "en/self-introduction.txt"),
        new SecondingRecognizer(cue("title cue", IdentifierType.PERSON, "en/titles.txt")),
        cue("kinship cue", IdentifierType.PERSON, "en/kinship.txt"),
        new GivenNameCues(
            cue("given name cue", IdentifierType.PERSON, "en/given-names.txt"), names),
        cue("place cue", IdentifierType.PLACE, "en/places.txt"),
        cue("organisation cue", IdentifierType.ORGANISATION, "en/organisations.txt"),
        new SpeakerLabelRecognizer(names));
  }

  private static Recognizer cue(String name, IdentifierType type, String resource) {
    return new PatternRecognizer(name, type, RuleSet.load(CueCatalogue.class, resource));
  }
}
