package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.DATE;
import static org.sottovoce.mention.IdentifierType.PERSON;
import static org.sottovoce.mention.IdentifierType.PLACE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

class WitnessesTest {

  private static final SegmentedDocument DOCUMENT = Documents.of("anna whitaker of leeds in may");

  private static final Mention ANNA = mention("finder", 0, 4, PERSON, 0.3);

  @Test
  void aNameThatOnlyASecondingRecognizerSeesIsNotProposed() {
    assertEquals(List.of(ANNA), proposed(mention("list", 17, 22, PLACE, 0.9)));
  }

  @Test
  void whatIsNoNameNeedsNoSecond() {
    Mention date = mention("list", 26, 29, DATE, 0.9);
    assertEquals(List.of(ANNA, date), proposed(date));
  }

  @Test
  void aSecondThatHoldsTheNameWholeGivesItsEdgesButIsNoSurer() {
    assertEquals(
        List.of(ANNA, mention("list", 0, 13, PERSON, 0.3)),
        proposed(mention("list", 0, 13, PERSON, 0.9)));
  }

  @Test
  void aSecondThatCutsTheNameGivesEvidenceAlone() {
    assertEquals(
        List.of(ANNA, mention("list", 0, 4, PERSON, 0.3)),
        proposed(mention("list", 2, 13, PLACE, 0.9)));
  }

  private static List<Mention> proposed(Mention second) {
    Recognizer finder = new Fixed("finder", ANNA);
    Recognizer list = new SecondingRecognizer(new Fixed("list", second));
    return new Witnesses(List.of(list, finder)).propose(DOCUMENT, List.of());
  }

  private static Mention mention(
      String recognizer, int start, int end, IdentifierType type, double score) {
    return Mention.of(new Span(start, end), type, Evidence.of(recognizer, "rule", score));
  }

  private record Fixed(String name, Mention mention) implements Recognizer {
    @Override
    public List<Mention> recognize(SegmentedDocument document) {
      return List.of(mention);
    }
  }
}
