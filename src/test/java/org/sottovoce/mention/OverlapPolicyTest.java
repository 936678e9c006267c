package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.mention.IdentifierType.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sottovoce.text.Span;

final class OverlapPolicyTest {

  private final OverlapPolicy policy = new OverlapPolicy();

  private static Mention mention(String text, String surface, IdentifierType type, double score) {
    int start = text.indexOf(surface);
    return Mention.of(
        Span.of(start, surface.length()), type, Evidence.of(type.label(), "rule", score));
  }

  private List<String> resolved(String text, Mention... mentions) {
    return policy.resolve(text, List.of(mentions)).stream()
        .map(m -> m.type() + " " + m.span().in(text))
        .toList();
  }

  @Test
  void anEmailBeatsTheNameInside() {
    String text = "write to mary.whitaker@x.org please";
    assertEquals(
        List.of("EMAIL mary.whitaker@x.org"),
        resolved(
            text,
            mention(text, "mary.whitaker", PERSON, 0.99),
            mention(text, "mary.whitaker@x.org", EMAIL, 0.98)));
  }

  @Test
  void anAddressBeatsThePlaceInside() {
    String text = "at 9 Larkspur Close now";
    assertEquals(
        List.of("ADDRESS 9 Larkspur Close"),
        resolved(
            text,
            mention(text, "Larkspur", PLACE, 0.99),
            mention(text, "9 Larkspur Close", ADDRESS, 0.8)));
  }

  @Test
  void anAddressThatIsAlsoSeenAsAPlaceStaysAnAddress() {
    String text = "at 9 Larkspur Close now";
    assertEquals(
        List.of("ADDRESS 9 Larkspur Close"),
        resolved(
            text,
            mention(text, "9 Larkspur Close", PLACE, 0.99),
            mention(text, "Larkspur Close", ADDRESS, 0.75),
            mention(text, "9 Larkspur Close", ADDRESS, 0.9)));
  }

  @Test
  void theLongestNameWins() {
    String text = "Mary Whitaker Foundation";
    assertEquals(
        List.of("ORGANISATION Mary Whitaker Foundation"),
        resolved(
            text,
            mention(text, "Mary Whitaker", PERSON, 0.9),
            mention(text, text, ORGANISATION, 0.7)));
  }

  @Test
  void aWeakGuessYieldsToASureOne() {
    String text = "mary whitaker and";
    assertEquals(
        List.of("PERSON mary whitaker"),
        resolved(
            text, mention(text, text, PERSON, 0.4), mention(text, "mary whitaker", PERSON, 0.9)));
  }

  @Test
  void whatSticksOutStays() {
    String text = "3rd April Jones";
    assertEquals(
        List.of("DATE 3rd April", "PERSON Jones"),
        resolved(
            text,
            mention(text, "3rd April", DATE, 0.9),
            mention(text, "April Jones", PERSON, 0.9)));
  }

  @Test
  void theTypeThatMoreWitnessesNameWins() {
    Span span = new Span(0, 6);
    Mention place = Mention.of(span, PLACE, Evidence.of("model", "m", 0.7));
    Mention place2 = Mention.of(span, PLACE, Evidence.of("gazetteer", "g", 0.7));
    Mention person = Mention.of(span, PERSON, Evidence.of("cue", "c", 0.8));
    Mention joined = policy.resolve("Lincoln", List.of(place, person, place2)).get(0);
    assertEquals(PLACE, joined.type());
    assertEquals(
        List.of("cue", "gazetteer", "model"),
        joined.evidence().stream().map(Evidence::recognizer).toList());
  }

  @Test
  void aCertainNameIsNotOutvoted() {
    String text = "Mary Whitaker Foundation";
    assertEquals(
        List.of("ORGANISATION Mary", "PERSON Whitaker", "ORGANISATION Foundation"),
        resolved(
            text, mention(text, "Whitaker", PERSON, 1), mention(text, text, ORGANISATION, 0.6)));
  }

  @Test
  void aCertainPartOfAPersonMakesTheWholeNameCertain() {
    String text = "Mary Whitaker came";
    List<Mention> resolved =
        policy.resolve(
            text,
            List.of(
                mention(text, "Whitaker", PERSON, 1), mention(text, "Mary Whitaker", PERSON, 0.9)));
    assertEquals(1, resolved.size());
    assertEquals(1, resolved.get(0).score());
    assertEquals("Mary Whitaker", resolved.get(0).span().in(text));
  }

  @Test
  void aValidNumberInContextIsNoTelephoneNumber() {
    String text = "943 476 5919";
    Mention phone = Mention.of(new Span(0, 12), PHONE, Evidence.of("phone", "plan", 0.9));
    Mention word = Mention.of(new Span(0, 12), PHONE, Evidence.of("phone word", "word", 0.9));
    Mention number = Mention.of(new Span(0, 12), ID_NUMBER, Evidence.of("nhs", "checksum", 0.98));
    assertEquals(ID_NUMBER, policy.resolve(text, List.of(phone, word, number)).get(0).type());
  }

  @Test
  void capitalisedNeighboursOfOneTypeAreOneName() {
    String text = "Pennine Omnibus Ltd, York";
    assertEquals(
        List.of("ORGANISATION Pennine Omnibus Ltd", "PLACE York"),
        resolved(
            text,
            mention(text, "Pennine", ORGANISATION, 0.8),
            mention(text, "Omnibus Ltd", ORGANISATION, 0.6),
            mention(text, "York", PLACE, 0.9)));
  }

  @Test
  void neighboursThatACommaPartsOrInLowerCaseStayTwo() {
    for (String text : List.of("Leeds, York", "leeds york", "Leeds\nYork")) {
      String first = text.substring(0, 5);
      String second = text.substring(text.length() - 4);
      assertEquals(
          List.of("PLACE " + first, "PLACE " + second),
          resolved(text, mention(text, first, PLACE, 0.9), mention(text, second, PLACE, 0.9)));
    }
  }

  @RepeatedTest(200)
  void theResultHasNoOverlapLosesNothingSureAndDoesNotDependOnOrder(RepetitionInfo round) {
    long seed = round.getCurrentRepetition();
    Random random = new Random(seed);
    String text = "Ann Bee Cee 12 Dee, Eff Gee (Haa) 345 Ide Jay Kay";
    List<IdentifierType> types = List.of(values());
    List<Mention> mentions = new ArrayList<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(Math.min(14, text.length() - start));
      IdentifierType type = types.get(random.nextInt(types.size()));
      double score = random.nextInt(11) / 10.0;
      mentions.add(Mention.of(new Span(start, end), type, Evidence.of("r" + i, "x", score)));
    }
    List<Mention> resolved = policy.resolve(text, mentions);
    for (int i = 1; i < resolved.size(); i++) {
      assertTrue(
          resolved.get(i - 1).span().end() <= resolved.get(i).span().start(), "seed " + seed);
    }
    for (Mention mention : mentions) {
      if (mention.score() >= OverlapPolicy.WEAK) {
        assertTrue(longestGap(text, mention, resolved) < 2, "seed " + seed + " " + mention.span());
      }
    }
    Collections.shuffle(mentions, random);
    assertEquals(resolved, policy.resolve(text, mentions), "seed " + seed);
    assertEquals(resolved, policy.resolve(text, resolved), "seed " + seed);
  }

  /** The most letters and digits of {@code mention} in a row that no result covers. */
  private static int longestGap(String text, Mention mention, List<Mention> resolved) {
    int longest = 0;
    int gap = 0;
    for (int at = mention.span().start(); at < mention.span().end(); at++) {
      int here = at;
      boolean covered = resolved.stream().anyMatch(m -> m.span().contains(here));
      gap = covered ? 0 : gap + (Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0);
      longest = Math.max(longest, gap);
    }
    return longest;
  }
}
