package org.sottovoce.mention.model.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.gazetteer.Gazetteer;

class GazetteerWordsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private final GazetteerWords words = new GazetteerWords(GAZETTEER);

  @ParameterizedTest
  @CsvSource({"margaret, gi, C", "Smith, sf, B", "leeds, pb, C", "france, co, C", "will, gi, A"})
  void aWordTellsWhatItCanBeAndHowOrdinaryItIs(String word, String kind, String tier) {
    KnownWords.Entry entry = words.word(word);
    assertTrue(entry.kinds().contains(kind), () -> word + ": " + entry.kinds());
    assertEquals(tier, entry.tier());
  }

  @Test
  void aWordInNoTableIsKnownAsNone() {
    assertEquals(KnownWords.Entry.NONE, words.word("zzyzxq"));
  }

  @Test
  void theWordsOfAPhraseTellTheirPart() {
    List<String> parts = words.phrases(List.of("in", "New", "York", "now"));
    assertEquals("", parts.get(0));
    assertTrue(parts.get(1).startsWith("B"), parts.toString());
    assertTrue(parts.get(2).startsWith("I"), parts.toString());
    assertEquals("", parts.get(3));
  }
}
