package org.sottovoce.mention.pattern;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.ReadableText;
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
          "(?<![\\p{L}\\p{N}.,£$€-])[+＋(]{0,2}\\d(?:[\\s().\\-–/\u00A0\u2011]{0,3}\\d){6,17}"
              + "(?:\\s?(?:ext\\.?|extension|x)\\s?\\d{1,5})?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** Plans that take almost any figures: without a word nearby their yes says little. */
  private static final Set<String> LENIENT = Set.of("DE", "IN", "ZA");

  private static final Pattern WORD_NEARBY =
      Pattern.compile(
          "\\b(?:phone|tel|telephone|mobile|cell|landline|call|called|ring|text|whatsapp|fax|dial)",
          Pattern.CASE_INSENSITIVE);

  /** How far before a number a word counts, in UTF-16 units. */
  private static final int NEARBY = 60;

  private static final Pattern DATE =
      Pattern.compile("(?:\\d{1,2}([-/. ])\\d{1,2}\\1\\d{4}|\\d{4}([-/. ])\\d{1,2}\\2\\d{1,2}).*");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public String name() {
    return "phone";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    String text = ReadableText.of(document);
    List<Mention> mentions = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    while (candidate.find()) {
      if (!DATE.matcher(candidate.group()).lookingAt()) {
        ask(candidate.group(), candidate.start(), hasWordBefore(text, candidate.start()), mentions);
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean hasWordBefore(String text, int start) {
    return WORD_NEARBY.matcher(text).region(Math.max(0, start - NEARBY), start).find();
  }

  /** Adds the numbers that the first plan that knows any finds in {@code candidate}. */
  private void ask(String candidate, int start, boolean worded, List<Mention> mentions) {
    for (String region : REGIONS) {
      boolean found = false;
      for (PhoneNumberMatch match :
          plans.findNumbers(candidate, region, Leniency.VALID, candidate.length())) {
        Span span = new Span(start + match.start(), start + match.end());
        mentions.add(mention(region, span, match, worded));
        found = true;
      }
      if (found) {
        return;
      }
    }
  }

  private Mention mention(String region, Span span, PhoneNumberMatch match, boolean worded) {
    boolean international = match.rawString().startsWith("+");
    double score = international ? 0.97 : worded ? 0.9 : withoutWord(region, match.rawString());
    String rule = international ? "valid with country code" : "valid in " + region;
    return Mention.of(span, IdentifierType.PHONE, Evidence.of(name(), rule, score));
  }

  private static double withoutWord(String region, String number) {
    if (LENIENT.contains(region)) {
      return 0.4;
    }
    boolean unbroken = number.chars().allMatch(Character::isDigit);
    return unbroken && !number.startsWith("0") ? 0.6 : 0.9;
  }
}
