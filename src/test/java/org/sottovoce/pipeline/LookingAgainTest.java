package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Marking;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

class LookingAgainTest {

  private static final Engine ENGINE = Engine.load();
  private static final Reviewing REVIEWING = new Reviewing(ENGINE);
  private static final Settings PORTAGE = new Settings(Policies.portage());

  private static final SegmentedDocument TEXT =
      ENGINE.segment(
          Document.ofText("Mary Whitaker met Tom Orley in Hexley. She rang Orley on Monday."));

  private static final List<Decision> DECISIONS =
      List.of(Decision.ACCEPT, Decision.PSEUDONYMISE, Decision.GENERALISE, Decision.SKIP);

  private static RecognizedDocument saw(String... marked) {
    List<Mention> mentions = new ArrayList<>();
    for (String each : marked) {
      String[] parts = each.split(":", -1);
      int at = TEXT.text().indexOf(parts[1]);
      mentions.add(
          Mention.of(
              Span.of(at, parts[1].length()),
              IdentifierType.valueOf(parts[0]),
              Evidence.of("opennlp", "name model", 0.6)));
    }
    return new RecognizedDocument(TEXT, mentions);
  }

  private static Review reviewOf(RecognizedDocument document) {
    Review empty = Review.empty(PORTAGE);
    return REVIEWING.adding(empty, document).applyTo(empty);
  }

  private static Review again(Review review, Settings settings, RecognizedDocument... found) {
    return REVIEWING.lookingAgain(review, settings, List.of(found)).applyTo(review);
  }

  private static List<String> shown(Review review) {
    RecognizedDocument document = review.documents().get(0);
    return document.mentions().stream()
        .map(m -> m.type() + ":" + document.surface(m) + " " + review.decision(document.id(m)))
        .toList();
  }

  private static MentionId at(Review review, String surface) {
    RecognizedDocument document = review.documents().get(0);
    return document.mentions().stream()
        .filter(m -> document.surface(m).equals(surface))
        .map(document::id)
        .findFirst()
        .orElseThrow();
  }

  private static Review decide(Review review, String surface, Decision decision) {
    return review.with(Set.of(review.entityOf(at(review, surface)).id()), decision);
  }

  @Test
  void theUndecidedGoTheDecidedStayAndTheNewCome() {
    Review review = reviewOf(saw("PERSON:Mary Whitaker", "PLACE:Hexley", "DATE:Monday"));
    Review decided = decide(review, "Hexley", Decision.SKIP);
    assertEquals(
        List.of("PLACE:Hexley SKIP", "DATE:Monday UNDECIDED"),
        shown(again(decided, PORTAGE, saw("DATE:Monday"))));
  }

  @Test
  void anotherNameOfSomebodyDecidedIsDecidedLikeThem() {
    Review decided = decide(reviewOf(saw("PERSON:Tom Orley")), "Tom Orley", Decision.ACCEPT);
    RecognizedDocument more =
        new RecognizedDocument(
            TEXT,
            List.of(
                Mention.of(
                    Span.of(TEXT.text().lastIndexOf("Orley"), 5),
                    IdentifierType.PERSON,
                    Evidence.of("opennlp", "name model", 0.6))));
    assertEquals(
        List.of("PERSON:Tom Orley ACCEPT", "PERSON:Orley ACCEPT"),
        shown(again(decided, PORTAGE, more)));
  }

  @Test
  void whatIsLeftOfALongerNameIsSuggestedBesideTheDecidedPart() {
    Review decided = decide(reviewOf(saw("PERSON:Mary")), "Mary", Decision.SKIP);
    assertEquals(
        List.of("PERSON:Mary SKIP", "PERSON:Whitaker"),
        shown(again(decided, PORTAGE, saw("PERSON:Mary Whitaker"))).stream()
            .map(said -> said.startsWith("PERSON:Whitaker") ? "PERSON:Whitaker" : said)
            .toList());
    Review place = decide(reviewOf(saw("PLACE:Hexley")), "Hexley", Decision.SKIP);
    assertEquals(
        List.of("PLACE:Hexley SKIP"),
        shown(again(place, PORTAGE, saw("ORGANISATION:Orley in Hexley"))));
  }

  @Test
  void markedRenamedAndOwnDecisionsStay() {
    Review review = reviewOf(saw("PERSON:Tom Orley", "PLACE:Hexley", "DATE:Monday"));
    Review marked =
        new Marking(review, surface -> REVIEWING.drawName(review, surface))
            .mark(TEXT.fingerprint(), Span.of(0, 4), IdentifierType.PERSON)
            .orElseThrow()
            .edit()
            .applyTo(review);
    Edit renaming =
        new Edit.Rename(
            marked.entityOf(at(marked, "Hexley")).id(), new Pseudonym(7, Optional.empty()));
    Review renamed = renaming.applyTo(marked).with(at(marked, "Monday"), Decision.UNDECIDED);
    Review after = again(renamed, PORTAGE, saw());
    assertEquals(
        List.of("PERSON:Mary UNDECIDED", "PLACE:Hexley UNDECIDED", "DATE:Monday UNDECIDED"),
        shown(after));
    assertEquals(
        7, after.pseudonyms().of(after.entityOf(at(after, "Hexley")).id()).orElseThrow().number());
  }

  @Test
  void theSamePlaceOfAnotherTypeIsAnotherThing() {
    Review review = reviewOf(saw("PLACE:Hexley"));
    Review after = again(review, PORTAGE, saw("ORGANISATION:Hexley"));
    assertEquals(IdentifierType.ORGANISATION, after.entityOf(at(after, "Hexley")).type());
    assertEquals(review.nextEntityId(), after.entities().get(0).id());
  }

  @Test
  void turnedOffGoesUnlessDecidedAndTurnedOnComesBack() {
    Review review = reviewOf(saw("PLACE:Hexley", "DATE:Monday"));
    Settings off =
        new Settings(
            PORTAGE
                .policy()
                .with(
                    Map.of(
                        IdentifierType.PLACE, Attention.OFF, IdentifierType.DATE, Attention.OFF)));
    Review without = again(decide(review, "Monday", Decision.ACCEPT), off);
    assertEquals(List.of("DATE:Monday ACCEPT"), shown(without));
    assertEquals(Attention.OFF, without.settings().policy().attentionFor(IdentifierType.PLACE));
    assertEquals(
        List.of("PLACE:Hexley UNDECIDED", "DATE:Monday ACCEPT"),
        shown(again(without, PORTAGE, saw("PLACE:Hexley", "DATE:Monday"))));
  }

  @Test
  void anEditThatWouldLoseADecisionIsRefused() {
    Review review = decide(reviewOf(saw("PLACE:Hexley")), "Hexley", Decision.SKIP);
    Edit losing = new Edit.LookAgain(PORTAGE, List.of(saw()), List.of(), review.pseudonyms());
    assertThrows(IllegalArgumentException.class, () -> losing.applyTo(review));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noDecisionIsEverLost(long seed) {
    Random random = new Random(seed);
    Review review = reviewOf(random(random));
    for (int round = 0; round < 30; round++) {
      RecognizedDocument document = review.documents().get(0);
      for (Mention mention : document.mentions()) {
        if (random.nextInt(3) == 0) {
          review =
              review.with(document.id(mention), DECISIONS.get(random.nextInt(DECISIONS.size())));
        }
      }
      Review after = again(review, PORTAGE, random(random));
      for (MentionId id : review.mentionDecisions().keySet()) {
        assertEquals(review.decision(id), after.decision(id), "seed " + seed);
      }
      assertEquals(document.document(), after.documents().get(0).document());
      review = after.mentionDecisions().size() > 4 ? reviewOf(random(random)) : after;
    }
  }

  private static RecognizedDocument random(Random random) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < TEXT.text().length()) {
      int length = 1 + random.nextInt(9);
      if (random.nextBoolean() && at + length <= TEXT.text().length()) {
        IdentifierType type =
            List.of(IdentifierType.PERSON, IdentifierType.PLACE, IdentifierType.DATE)
                .get(random.nextInt(3));
        mentions.add(
            Mention.of(Span.of(at, length), type, Evidence.of("opennlp", "name model", 0.4)));
      }
      at += length;
    }
    return new RecognizedDocument(TEXT, mentions);
  }
}
