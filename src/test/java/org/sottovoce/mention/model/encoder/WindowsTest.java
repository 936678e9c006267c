package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.text.Span;

class WindowsTest {

  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "we", "met", "mary", "whit", "##aker"));

  private final Windows windows = new Windows(PIECES, 16);

  @Test
  void sentencesThatFitShareAWindow() {
    List<Window> packed = windows.of(List.of(sentence("We", "met"), sentence("Mary", "Whitaker")));
    assertEquals(1, packed.size());
    assertEquals("1:0 3:2 4:1 5:2 6:2 7:2 2:0", show(packed.get(0)));
    assertEquals(4, packed.get(0).words());
    assertEquals(4, packed.get(0).firstPiece(3));
  }

  @Test
  void aSentenceThatDoesNotFitStartsAWindow() {
    List<Window> packed = windows.of(List.of(met(10), met(5), met(10)));
    assertEquals(List.of(0, 10, 15), packed.stream().map(Window::firstWord).toList());
  }

  @Test
  void onlyASentenceLongerThanAWindowIsCut() {
    List<Window> packed = windows.of(List.of(met(3), met(20), met(8)));
    assertEquals(List.of(3, 14, 14), packed.stream().map(Window::words).toList());
  }

  @Test
  void trainingSetsALimitForEachWindow() {
    List<Window> packed = windows.of(List.of(met(2), met(2), met(2), met(12)), () -> 6);
    assertEquals(List.of(4, 2, 12), packed.stream().map(Window::words).toList());
  }

  @Test
  void noSentencesGiveNoWindows() {
    assertEquals(List.of(), windows.of(List.of()));
  }

  @Test
  void everyWordIsInOneWindowAndEveryWindowFits() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<ModelSentence> sentences =
          IntStream.range(0, random.nextInt(20)).mapToObj(i -> randomSentence(random)).toList();
      int next = 0;
      for (Window window : windows.of(sentences, () -> 1 + random.nextInt(20))) {
        assertEquals(next, window.firstWord(), "seed " + seed);
        assertTrue(window.words() > 0 && window.length() <= 16, "seed " + seed);
        assertEquals(PIECES.end(), window.piece(window.length() - 1), "seed " + seed);
        next += window.words();
      }
      int words = sentences.stream().mapToInt(ModelSentence::size).sum();
      assertEquals(words, next, "seed " + seed);
    }
  }

  @Test
  void aWindowTooShortForAWordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Windows(PIECES, 13));
  }

  private static String show(Window window) {
    return IntStream.range(0, window.length())
        .mapToObj(i -> window.piece(i) + ":" + window.shape(i))
        .reduce((left, right) -> left + " " + right)
        .orElseThrow();
  }

  private static ModelSentence randomSentence(Random random) {
    List<String> words = List.of("We", "met", "Mary", "Whitaker", "................");
    return sentence(
        IntStream.range(0, 1 + random.nextInt(25))
            .mapToObj(i -> words.get(random.nextInt(words.size())))
            .toArray(String[]::new));
  }

  private static ModelSentence met(int times) {
    return sentence(IntStream.range(0, times).mapToObj(i -> "met").toArray(String[]::new));
  }

  private static ModelSentence sentence(String... words) {
    List<Span> spans = new ArrayList<>();
    for (String word : words) {
      int start = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end() + 1;
      spans.add(new Span(start, start + word.length()));
    }
    return new ModelSentence(List.of(words), spans);
  }
}
