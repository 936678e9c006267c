package org.sottovoce.training.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AugmentationTest {

  private static final TaggedText TEXT =
      TaggedTexts.text("Ada/person_start left Ulm/place_start", "Then Ada/person_start wrote");

  @Test
  void copiesInOtherCaseFollowTheTextAsItIs() {
    List<TaggedText> copies = copies(1, 1, 0);
    assertEquals(
        List.of(
            TaggedTexts.written(TEXT),
            "ada/PERSON_START left ulm/PLACE_START\nthen ada/PERSON_START wrote",
            "ADA/PERSON_START LEFT ULM/PLACE_START\nTHEN ADA/PERSON_START WROTE"),
        copies.stream().map(TaggedTexts::written).toList());
  }

  @Test
  void withoutSharesThereAreNoCopies() {
    assertEquals(List.of(TEXT), copies(0, 0, 0));
  }

  @Test
  void theSameNameBecomesTheSameOtherOneThroughoutAText() {
    TaggedText other = swapped(TEXT, 3);
    assertEquals(other.sentences().get(0).words().get(0), other.sentences().get(1).words().get(1));
    assertNotEquals("left", other.sentences().get(0).words().get(0));
  }

  @Test
  void aFullNameBecomesAFullNameAndAPlaceAPlaceOfTheTexts() {
    TaggedText text =
        TaggedTexts.text("Jo/person_start Weir/person_cont left Ulm/place_start early");
    TaggedText other = swapped(text, 5);
    assertTrue(
        TaggedTexts.written(other)
            .matches("\\S+/PERSON_START \\S+/PERSON_CONT left Ulm/PLACE_START early"),
        TaggedTexts.written(other));
  }

  @Test
  void theSameSeedMakesTheSameCopies() {
    List<TaggedText> texts = TaggedTexts.meetings(50, 2);
    Augmentation augmentation = new Augmentation(settings(0.5, 0.5, 0.5), new FewNames());
    assertEquals(augmentation.of(texts), augmentation.of(texts));
  }

  private static TaggedText swapped(TaggedText text, long seed) {
    return new NameSwap(new NamePool(List.of(text), new FewNames()), new Random(seed)).of(text);
  }

  private static List<TaggedText> copies(double lower, double upper, double swapped) {
    return new Augmentation(settings(lower, upper, swapped), new FewNames())
        .of(List.of(TEXT))
        .get(0);
  }

  private static TrainingSettings settings(double lower, double upper, double swapped) {
    return new TrainingSettings(lower, upper, swapped, 1, 1, 1, 0.1, 0.4, 0.05, 7);
  }
}
