package org.sottovoce.mention.pattern;

import static org.sottovoce.mention.IdentifierType.*;

import java.util.List;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Recognizer;

/** All recognizers of things that are written after a pattern, one line each. */
public final class PatternCatalogue {

  private final PatternTexts texts = new PatternTexts();

  private PatternCatalogue() {}

  /** The recognizers for English text; what belongs to no language is among them. */
  public static List<Recognizer> english() {
    PatternCatalogue catalogue = new PatternCatalogue();
    return List.of(
        catalogue.ruled("email", EMAIL, "any/email.txt"),
        catalogue.ruled("spoken email", EMAIL, "en/email.txt"),
        catalogue.ruled("url", URL, "any/url.txt"),
        catalogue.ruled("spoken url", URL, "en/url.txt"),
        catalogue.ruled("network address", IP_ADDRESS, "any/ip.txt"),
        catalogue.ruled("handle", HANDLE, "any/handle.txt"),
        catalogue.ruled("named account", HANDLE, "en/handle.txt"),
        new PhoneRecognizer(rules("en/phone.txt").rules().get(0), catalogue.texts),
        catalogue.ruled("phone word", PHONE, "en/phone.txt"),
        catalogue.ruled("spoken phone", PHONE, "en/spoken-phone.txt"),
        catalogue.ruled("card", CARD, "any/card.txt"),
        new IbanRecognizer(catalogue.texts),
        catalogue.ruled("national number", ID_NUMBER, "en/national-number.txt"),
        catalogue.ruled("id number", ID_NUMBER, "en/id-number.txt"),
        catalogue.ruled("spoken number", ID_NUMBER, "en/spoken-number.txt"),
        catalogue.ruled("secret", OTHER, "en/secret.txt"),
        catalogue.ruled("vehicle", VEHICLE, "en/vehicle.txt"),
        catalogue.ruled("vehicle number", VEHICLE, "any/vin.txt"),
        catalogue.ruled("postcode", POSTCODE, "en/postcode.txt"),
        catalogue.ruled("address", ADDRESS, "en/address.txt"),
        catalogue.ruled("coordinates", COORDINATES, "any/coordinates.txt"),
        catalogue.ruled("genomic", GENOMIC, "any/genomic.txt"),
        catalogue.ruled("biometric", BIOMETRIC, "en/biometric.txt"),
        catalogue.ruled("date", DATE, "en/date.txt"),
        catalogue.ruled("year", YEAR, "en/year.txt"),
        catalogue.ruled("age", AGE, "en/age.txt"));
  }

  private Recognizer ruled(String name, IdentifierType type, String resource) {
    return new PatternRecognizer(name, type, rules(resource), texts);
  }

  private static RuleSet rules(String resource) {
    return RuleSet.load(PatternCatalogue.class, resource);
  }
}
