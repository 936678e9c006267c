package org.sottovoce.mention.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.context.CueCatalogue;

final class FirstUnitsTest {

  private static final List<String> PIECES =
      List.of(
          "my name is Mary ",
          "Dr Patel, ",
          "12 March 1987 ",
          "born in Leeds ",
          "+44 7700 900123 ",
          "mary@example.org ",
          "£34,000 a year ",
          "aged 91. ",
          "@mary_w ",
          "(415) 555-0132 ",
          "the 8th. ",
          "I'm Sarah, ",
          "work at Acme ",
          "fe80::1 ",
          "-33.8688, 151.2093 ",
          "oh seven seven, double four, um, nine one two ",
          "mary dot w at example dot com ",
          "AB 12 34 56 C ",
          "username: mary_w ",
          "my pin is 4471 ",
          "\n");

  @Test
  void whatCannotBeginAMatchIsLeftOut() {
    FirstUnits units = FirstUnits.of(Pattern.compile("(?<!x)(?:march|\\d+)(?!y)"));
    assertTrue(units.allow('m') && units.allow('7') && units.allow('é'));
    assertFalse(units.allow('a') || units.allow(' ') || units.allow('M'));
  }

  @Test
  void aHeadThatCannotGoOnIsLeftOut() {
    FirstUnits units = FirstUnits.of(Pattern.compile("(?<=[(]no )(?:march|mar\\.|\\d+)(?!y)"));
    FirstUnits.Heads heads = units.of(List.of("mar", "may", "m", "12y", "ma", "mé "));
    assertTrue(heads.allow(0) && heads.allow(2) && heads.allow(3) && heads.allow(4));
    assertFalse(heads.allow(1) || heads.allow(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/date.txt",
        "en/year.txt",
        "en/age.txt",
        "any/email.txt",
        "any/url.txt",
        "any/ip.txt",
        "en/phone.txt",
        "en/id-number.txt",
        "en/postcode.txt",
        "en/address.txt",
        "any/coordinates.txt",
        "any/handle.txt",
        "en/vehicle.txt",
        "en/national-number.txt",
        "en/spoken-phone.txt",
        "en/spoken-number.txt",
        "en/handle.txt",
        "en/secret.txt",
        "en/email.txt",
        "en/url.txt"
      })
  void noMatchIsLostByLookingOnlyAtFirstUnits(String resource) {
    everyMatchBeginsWithAnAllowedUnit(RuleSet.load(RuleSet.class, resource));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/self-introduction.txt",
        "en/titles.txt",
        "en/kinship.txt",
        "en/places.txt",
        "en/organisations.txt"
      })
  void noCueIsLostEither(String resource) {
    everyMatchBeginsWithAnAllowedUnit(RuleSet.load(CueCatalogue.class, resource));
  }

  private static void everyMatchBeginsWithAnAllowedUnit(RuleSet rules) {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      for (Rule rule : rules.rules()) {
        Matcher matcher = rule.pattern().matcher(text);
        while (matcher.find()) {
          char first = text.charAt(matcher.start());
          String head =
              text.substring(matcher.start(), Math.min(text.length(), matcher.start() + 3));
          FirstUnits.Heads heads = rule.firstUnits().of(List.of(head));
          assertTrue(rule.firstUnits().allow(first), rule.name() + ", seed " + seed);
          assertTrue(heads.allow(0), rule.name() + " of its head, seed " + seed);
          assertTrue(first > ' ', rule.name() + " begins with a blank, seed " + seed);
        }
      }
    }
  }

  @Test
  void aRuleOutsideAWordEdgeFindsNothing() {
    RuleSet rules = RuleSet.load(RuleSet.class, "en/date.txt");
    assertEquals(
        0,
        rules.rules().stream()
            .filter(rule -> rule.pattern().matcher("x12 March 1987y").find())
            .count());
  }
}
