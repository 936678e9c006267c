package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.EntityLinker;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Policies;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

class SeenTest {

  private final RecognizedDocument document =
      new RecognizedDocument(
          new Segmenter()
              .segment(Document.ofText("Mary Whitaker met old Quentin at 17 with Quentin.")),
          List.of(
              Mention.of(
                  Span.of(0, 13), IdentifierType.PERSON, Evidence.of("test", "marked", 0.9))));
  private final Review review =
      Review.empty(new Settings(Policies.portage()))
          .with(
              List.of(document),
              new EntityLinker(new SmallNameBook()).link(List.of(document), List.of()));
  private final List<SweepItem> items = new Sweep(new SmallNameBook()).of(List.of(document));

  @Test
  void placesAreCountedAndThoseLookedAt() {
    assertEquals(new SweepTally(3, 0), SweepTally.of(items, review));
    Edit see = new Edit.See(Set.copyOf(items.get(0).places()), true);
    Review seen = see.applyTo(review);
    assertEquals(new SweepTally(3, 2), SweepTally.of(items, seen));
    assertEquals(1, SweepTally.of(items, seen).unseen());
    Edit again = new Edit.See(Set.of(items.get(0).places().get(0)), false);
    assertEquals(new SweepTally(3, 1), SweepTally.of(items, again.applyTo(seen)));
  }

  @Test
  void aPlaceThatIsInNoDocumentIsRefused() {
    MentionId behind = new MentionId(document.fingerprint(), Span.of(48, 9));
    MentionId elsewhere = new MentionId(Fingerprint.of(new byte[0]), Span.of(0, 1));
    for (MentionId place : List.of(behind, elsewhere)) {
      Edit see = new Edit.See(Set.of(place), true);
      assertThrows(IllegalArgumentException.class, () -> see.applyTo(review));
    }
  }

  @Test
  void theFirstPlaceOfADifferenceIsFoundFromEitherSide() {
    List<MentionId> places = items.get(0).places();
    Review seen = new Edit.See(Set.copyOf(places), true).applyTo(review);
    assertEquals(Optional.of(places.get(0)), seen.firstSeenOtherwise(review));
    assertEquals(Optional.of(places.get(0)), review.firstSeenOtherwise(seen));
    assertEquals(Optional.empty(), seen.firstSeenOtherwise(seen));
  }

  @Test
  void whatWasSeenOutlastsOtherChanges() {
    Set<MentionId> places = Set.copyOf(items.get(0).places());
    Review seen = new Edit.See(places, true).applyTo(review);
    Review changed =
        seen.with(Set.of(seen.entities().get(0).id()), Decision.ACCEPT)
            .with(seen.documents(), seen.entities());
    assertEquals(places, changed.seen());
  }
}
