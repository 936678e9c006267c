package org.sottovoce.mention.pattern;

import static org.sottovoce.mention.IdentifierType.*;

import java.util.List;
import org.sottovoce.mention.Recognizer;

/** All recognizers of things that are written after a pattern, one line each. */
public final class PatternCatalogue {

  private PatternCatalogue() {}

  /** The recognizers for English text; what belongs to no language is among them. */
  public static List<Recognizer> english() {
    return List.of(
        new PatternRecognizer("email", EMAIL, rules("any/email.txt")),
        new PatternRecognizer("spoken email", EMAIL, rules("en/email.txt")),
        new PatternRecognizer("url", URL, rules("any/url.txt")),
        new PatternRecognizer("spoken url", URL, rules("en/url.txt")),
        new PatternRecognizer(
            "network address", IP_ADDRESS, rules("any/ip.txt"), NetworkAddress::isWellFormed),
        new PatternRecognizer("handle", HANDLE, rules("any/handle.txt")),
        new PatternRecognizer("named account", HANDLE, rules("en/handle.txt")),
        new PhoneRecognizer(),
        new PatternRecognizer("phone word", PHONE, rules("en/phone.txt"), PhoneWord::isLikely),
        new PatternRecognizer("card", CARD, rules("any/card.txt"), Checksum::card),
        new IbanRecognizer(),
        new PatternRecognizer("social insurance", ID_NUMBER, rules("en/sin.txt"), Checksum::sin),
        new PatternRecognizer("social security", ID_NUMBER, rules("en/ssn.txt")),
        new PatternRecognizer("health number", ID_NUMBER, rules("en/nhs.txt"), Checksum::nhs),
        new PatternRecognizer("citizen service", ID_NUMBER, rules("en/bsn.txt"), Checksum::bsn),
        new PatternRecognizer("id number", ID_NUMBER, rules("en/id-number.txt")),
        new PatternRecognizer("vehicle", VEHICLE, rules("en/vehicle.txt")),
        new PatternRecognizer("vehicle number", VEHICLE, rules("any/vin.txt"), Checksum::vin),
        new PatternRecognizer("postcode", POSTCODE, rules("en/postcode.txt")),
        new PatternRecognizer("address", ADDRESS, rules("en/address.txt")),
        new PatternRecognizer("coordinates", COORDINATES, rules("any/coordinates.txt")),
        new PatternRecognizer("genomic", GENOMIC, rules("any/genomic.txt")),
        new PatternRecognizer("biometric", BIOMETRIC, rules("en/biometric.txt")),
        new PatternRecognizer("date", DATE, rules("en/date.txt")),
        new PatternRecognizer("year", YEAR, rules("en/year.txt")),
        new PatternRecognizer("age", AGE, rules("en/age.txt")));
  }

  private static RuleSet rules(String resource) {
    return RuleSet.load(PatternCatalogue.class, resource);
  }
}
