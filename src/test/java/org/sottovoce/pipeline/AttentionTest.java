package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;

class AttentionTest {

  private static final Engine ENGINE = Engine.load();
  private static final Reviewing REVIEWING = new Reviewing(ENGINE);

  private final RecognizedDocument document =
      ENGINE.recognize(
          ENGINE.segment(
              Document.ofText("I'm a nurse and my dad was a miner, then a Wheelwright.")),
          List.of(new KnownName("Wheelwright", IdentifierType.OCCUPATION)));

  @Test
  void whatThePolicyTurnsOffIsNotInTheReviewUnlessSomebodyNamedIt() {
    assertEquals(
        List.of("Wheelwright"), surfaces(REVIEWING.review(with(Attention.OFF), List.of(document))));
    Review empty = Review.empty(with(Attention.OFF));
    assertEquals(
        List.of("Wheelwright"), surfaces(REVIEWING.adding(empty, document).applyTo(empty)));
  }

  @Test
  void whatIsQuietIsInTheReviewAndAcceptedWithTheRest() {
    Review quiet = REVIEWING.review(with(Attention.QUIET), List.of(document));
    assertEquals(List.of("nurse", "miner", "Wheelwright"), surfaces(quiet));
    assertEquals(0, new Acceptance(0).accept(quiet).undecided());
  }

  private static Settings with(Attention attention) {
    Policy portage = Policies.portage();
    Map<IdentifierType, Attention> changed = new EnumMap<>(portage.attention());
    changed.put(IdentifierType.OCCUPATION, attention);
    return new Settings(new Policy("own", portage.actions(), changed));
  }

  private static List<String> surfaces(Review review) {
    return review.documents().stream()
        .flatMap(each -> each.mentions().stream().map(each::surface))
        .toList();
  }
}
