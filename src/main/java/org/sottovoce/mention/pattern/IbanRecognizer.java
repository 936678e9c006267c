package org.sottovoce.mention.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Finds international bank account numbers with a valid check.
 *
 * <p>The country tells the length, so that capitals after the number do not count as part of it.
 */
final class IbanRecognizer implements Recognizer {

  /** Two letters and two figures stand right at the beginning. */
  private static final Need BEGINNING = new Need("[A-Z]{2}\\d\\d[ -]?[A-Z0-9]", 0);

  /** The length of an account number by country, from the registry of ISO 13616. */
  private static final Map<String, Integer> LENGTHS = lengths();

  private final PatternTexts texts;

  IbanRecognizer(PatternTexts texts) {
    this.texts = texts;
  }

  @Override
  public String name() {
    return "iban";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    PatternText text = texts.of(document);
    return text.worthTrying(BEGINNING).stream()
        .mapToObj(place -> account(text.text(), text.start(place)))
        .flatMap(Optional::stream)
        .map(span -> Mention.of(span, IdentifierType.IBAN, Evidence.of(name(), "checksum", 0.99)))
        .toList();
  }

  /** The account number that begins at {@code start}, when there is a valid one. */
  private static Optional<Span> account(String text, int start) {
    int length = LENGTHS.getOrDefault(text.substring(start, start + 2), 0);
    StringBuilder compact = new StringBuilder();
    int at = start;
    while (at < text.length() && compact.length() < length) {
      char unit = text.charAt(at);
      if (isCapitalOrFigure(unit)) {
        compact.append(unit);
      } else if (!isBreak(unit) || isBreak(text.charAt(at - 1))) {
        return Optional.empty();
      }
      at++;
    }
    boolean ends = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return length > 0 && compact.length() == length && ends && Checksum.iban(compact.toString())
        ? Optional.of(new Span(start, at))
        : Optional.empty();
  }

  private static boolean isCapitalOrFigure(char unit) {
    return (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
  }

  private static boolean isBreak(char unit) {
    return unit == ' ' || unit == '-' || unit == '\u00A0' || unit == '\n';
  }

  private static Map<String, Integer> lengths() {
    String table =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27"
            + " DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28"
            + " HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21"
            + " LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29"
            + " PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23"
            + " TN24 TR26 UA29 VA22 VG24 XK20 YE30";
    Map<String, Integer> lengths = new HashMap<>();
    for (String entry : table.split(" ", -1)) {
      lengths.put(entry.substring(0, 2), Integer.parseInt(entry.substring(2)));
    }
    return Map.copyOf(lengths);
  }
}
