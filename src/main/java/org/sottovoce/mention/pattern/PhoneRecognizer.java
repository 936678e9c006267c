package org.sottovoce.mention.pattern;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Finds telephone numbers that are valid in the numbering plan of a listed region, or anywhere when
 * they begin with a plus sign.
 *
 * <p>The numbering plans are asked only about places that look like a number at all: asking every
 * plan about the whole text would take longer than everything else together.
 */
final class PhoneRecognizer implements Recognizer {

  private static final List<String> REGIONS =
      List.of("GB", "US", "CA", "NL", "DE", "FR", "IE", "AU", "NZ", "IN", "ZA");

  /** Seven figures at least, with the marks that people put between them. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,£$€#-])[+＋(]{0,2}\\d(?:[\\s().\\-–/\u00A0\u2011]{0,3}\\d){6,17}"
              + "(?:\\s?(?:ext\\.?|extension|x)\\s?\\d{1,5})?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Need NEED = new Need("\\d", 3);

  /** Asked after the others, and only beside a word that speaks of telephones. */
  private static final List<String> FURTHER =
      List.of(
          "BE", "ES", "IT", "PT", "CH", "AT", "PL", "SE", "NO", "DK", "FI", "TR", "GR", "IL", "BR",
          "MX", "NG", "KE", "GH", "PK", "BD", "LK", "PH", "MY", "SG", "HK", "CN", "JP", "KR");

  /** Plans that take almost any figures: without a word nearby their yes says little. */
  private static final Set<String> LENIENT = Set.of("DE", "IN", "ZA");

  private static final Pattern DATE =
      Pattern.compile("(?:\\d{1,2}([-/. ])\\d{1,2}\\1\\d{4}|\\d{4}([-/. ])\\d{1,2}\\2\\d{1,2}).*");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
  private final Rule words;
  private final PatternTexts texts;

  /**
   * @param words a rule whose context words are those that speak of telephones
   * @param texts the prepared texts
   */
  PhoneRecognizer(Rule words, PatternTexts texts) {
    this.words = words;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "phone";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    PatternText text = texts.of(document);
    BitSet worth = text.worthTrying(NEED);
    Matcher candidate = CANDIDATE.matcher(text.text());
    candidate.useTransparentBounds(true).useAnchoringBounds(false);
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (int place = worth.nextSetBit(0); place >= 0; place = worth.nextSetBit(place + 1)) {
      int start = text.start(place);
      if (start >= from && candidate.region(start, text.text().length()).lookingAt()) {
        from = candidate.end();
        mentions.addAll(numbers(candidate, text.text()));
      }
    }
    return List.copyOf(mentions);
  }

  /** The numbers that the first plan that knows any finds in the candidate. */
  private List<Mention> numbers(Matcher candidate, String text) {
    Span span = new Span(candidate.start(), candidate.end());
    String surface = candidate.group();
    if (DATE.matcher(surface).lookingAt()) {
      return List.of();
    }
    Optional<String> cue = words.cue(text, span);
    return Stream.concat(REGIONS.stream(), FURTHER.stream().filter(region -> cue.isPresent()))
        .map(region -> numbers(region, surface, span.start(), cue))
        .filter(numbers -> !numbers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Mention> numbers(String region, String surface, int start, Optional<String> cue) {
    List<Mention> numbers = new ArrayList<>();
    for (PhoneNumberMatch match :
        plans.findNumbers(surface, region, Leniency.VALID, surface.length())) {
      Span span = new Span(start + match.start(), start + match.end());
      numbers.add(mention(region, span, match.rawString(), cue));
    }
    return numbers;
  }

  private Mention mention(String region, Span span, String number, Optional<String> cue) {
    boolean international = number.startsWith("+");
    double score = international ? 0.97 : cue.isPresent() ? 0.9 : withoutWord(region, number);
    String rule = international ? "valid with country code" : "valid in " + region;
    return Mention.of(span, IdentifierType.PHONE, new Evidence(name(), rule, score, cue));
  }

  private static double withoutWord(String region, String number) {
    if (LENIENT.contains(region)) {
      return 0.4;
    }
    boolean unbroken = number.chars().allMatch(Character::isDigit);
    return unbroken && !number.startsWith("0") ? 0.6 : 0.9;
  }
}
