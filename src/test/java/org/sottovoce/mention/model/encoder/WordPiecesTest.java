package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "[MASK]",
          "mary",
          "whit",
          "##aker",
          "##a",
          "##ker",
          "jose",
          "istanbul",
          "a",
          "b",
          "##b",
          "東",
          "京",
          ".",
          "'",
          "don",
          "t",
          "20",
          "##24",
          "oxford",
          "##s");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mary       | mary
          MARY       | mary
          Whitaker   | whit ##aker
          Whitakers  | whit ##aker ##s
          whitaa     | whit ##a ##a
          José       | jose
          Jose\u0301 | jose
          İstanbul   | istanbul
          Maryx      | [UNK]
          ker        | [UNK]
          2024       | 20 ##24
          ...        | . . .
          東京        | 東 京
          a.b        | a . b
          xq.a       | [UNK] . a
          don't      | don ' t
          """)
  void aWordIsCutAsInBert(String word, String expected) {
    assertEquals(expected, cut(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u200b", "\ud83d", "", "☃"})
  void aWordWithNothingToReadIsOneUnknownPiece(String word) {
    assertEquals("[UNK]", cut(word));
  }

  @Test
  void theCutIsTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("istanbul", cut("ISTANBUL"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLongWordKeepsItsFirstPieces() {
    assertEquals(WordPieces.MOST, pieces.of(".".repeat(40)).length);
    assertEquals(WordPieces.MOST, pieces.of("a" + "b".repeat(60)).length);
    assertEquals("[UNK]", cut("a" + "b".repeat(100)));
  }

  @Test
  void everyWordHasOneToTheMostPieces() {
    for (int seed = 0; seed < 500; seed++) {
      int[] ids = pieces.of(randomWord(new Random(seed)));
      assertTrue(ids.length >= 1 && ids.length <= WordPieces.MOST, "seed " + seed);
      assertTrue(Arrays.stream(ids).allMatch(id -> id < VOCABULARY.size()), "seed " + seed);
    }
  }

  @Test
  void theVocabularyIsReadLineByLine() throws IOException {
    byte[] lines = String.join("\n", VOCABULARY).getBytes(StandardCharsets.UTF_8);
    WordPieces read = WordPieces.read(new ByteArrayInputStream(lines));
    assertEquals(VOCABULARY.size(), read.size());
    assertArrayEquals(new int[] {read.id("東"), read.id("京")}, read.of("東京"));
    assertEquals(2, read.start());
    assertEquals(3, read.end());
  }

  @Test
  void aVocabularyThatIsNoneOfBertsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("a", "b")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a", "a")));
  }

  private String cut(String word) {
    return Arrays.stream(pieces.of(word))
        .mapToObj(VOCABULARY::get)
        .collect(Collectors.joining(" "));
  }

  private static String randomWord(Random random) {
    String alphabet = "abMary'.東京é\u0301İ\ud83d\ude00 24";
    return random
        .ints(random.nextInt(30), 0, alphabet.length())
        .mapToObj(at -> alphabet.substring(at, at + 1))
        .collect(Collectors.joining());
  }
}
