package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.mention.model.Tag.OTHER;
import static org.sottovoce.mention.model.Tag.PERSON_CONT;
import static org.sottovoce.mention.model.Tag.PERSON_START;
import static org.sottovoce.mention.model.Tag.PLACE_CONT;
import static org.sottovoce.mention.model.Tag.PLACE_START;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

class BestTagsTest {

  @Test
  void theMostProbableTagsAreTakenWhereTheyFit() {
    Reading reading =
        reading(Map.of(PERSON_START, .9f, OTHER, .1f), Map.of(PERSON_CONT, .8f, OTHER, .2f));
    assertEquals(List.of(PERSON_START, PERSON_CONT), BestTags.of(reading, 0));
  }

  @Test
  void aNameNeverGoesOnBeforeItBegins() {
    Reading reading =
        reading(Map.of(OTHER, .9f, PERSON_START, .1f), Map.of(PERSON_CONT, .6f, PERSON_START, .4f));
    assertEquals(List.of(OTHER, PERSON_START), BestTags.of(reading, 0));
  }

  @Test
  void aNameKeepsItsTypeToTheEnd() {
    Reading reading =
        reading(
            Map.of(PERSON_START, .55f, PLACE_START, .45f),
            Map.of(PLACE_CONT, .9f, PERSON_CONT, .1f));
    assertEquals(List.of(PLACE_START, PLACE_CONT), BestTags.of(reading, 0));
  }

  @Test
  void aBiasBringsOutTheLessProbableName() {
    Reading reading = reading(Map.of(OTHER, .8f, PLACE_START, .2f));
    assertEquals(List.of(OTHER), BestTags.of(reading, 1.3)); // log(.8 / .2) is 1.386
    assertEquals(List.of(PLACE_START), BestTags.of(reading, 1.4));
  }

  @Test
  void noWordsHaveNoTags() {
    assertEquals(List.of(), BestTags.of(new Reading(new float[0]), 0));
  }

  @Test
  void whateverTheReadingTheSequenceIsSound() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      float[] values = new float[Tag.ALL.size() * random.nextInt(30)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(4) == 0 ? 0 : random.nextFloat();
      }
      Tag last = OTHER;
      for (Tag tag : BestTags.of(new Reading(values), random.nextInt(5))) {
        assertTrue(tag.mayFollow(last), "seed " + seed);
        last = tag;
      }
    }
  }

  @SafeVarargs
  private static Reading reading(Map<Tag, Float>... words) {
    float[] values = new float[words.length * Tag.ALL.size()];
    for (int word = 0; word < words.length; word++) {
      int row = word * Tag.ALL.size();
      words[word].forEach((tag, probability) -> values[row + tag.column()] = probability);
    }
    return new Reading(values);
  }
}
