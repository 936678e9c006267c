package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.SegmentedDocument;

/** What every recognizer promises. */
final class RecognizerContractTest {

  private static final String[] PIECES = {
    "Mary",
    "whitaker",
    " ",
    "\n",
    "\n\n",
    "12",
    "1987",
    "-",
    "@",
    ".",
    "/",
    "+44 ",
    "my name is ",
    "é",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\u00AD",
    "\u200B",
    "王",
    "İ",
    "ı",
    "(",
    ")",
    "'s",
    "’",
    "born ",
    "March ",
    "I'm ",
    "Dr ",
    "|P1: ",
    "£",
    ":",
    "[00:01] ",
    "GB33",
    "x"
  };

  static Stream<Recognizer> recognizers() {
    TestNames names = new TestNames();
    return Stream.concat(
        Stream.of(
            new KnownNameRecognizer(
                List.of(
                    new KnownName("Mary Whitaker", IdentifierType.PERSON),
                    new KnownName("王", IdentifierType.PERSON),
                    new KnownName("12 March", IdentifierType.DATE)),
                names)),
        Stream.concat(PatternCatalogue.english().stream(), CueCatalogue.english(names).stream()));
  }

  private static String randomText(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(
          random.nextInt(6) == 0
              ? Character.toString(random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("recognizers")
  void anEmptyTextHasNoMentions(Recognizer recognizer) {
    assertEquals(List.of(), recognizer.recognize(Documents.of("")));
  }

  @ParameterizedTest
  @MethodSource("recognizers")
  void mentionsLieInTheTextInOrderAndAreTheSameEachTime(Recognizer recognizer) {
    for (long seed = 0; seed < 150; seed++) {
      SegmentedDocument document = Documents.of(randomText(seed));
      List<Mention> mentions = recognizer.recognize(document);
      String where = recognizer.name() + ", seed " + seed;
      assertEquals(mentions, recognizer.recognize(document), where);
      assertEquals(mentions.stream().sorted(Mention.IN_TEXT_ORDER).toList(), mentions, where);
      for (Mention mention : mentions) {
        assertTrue(mention.span().end() <= document.text().length(), where);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("recognizers")
  void aLongRunOfAnythingIsReadInTime(Recognizer recognizer) {
    for (String piece : PIECES) {
      String text = piece.replace("\n\n", "\n").repeat(6_000 / piece.length());
      long start = System.nanoTime();
      recognizer.recognize(Documents.of(text));
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < 5_000, recognizer.name() + " needs " + millis + " ms");
    }
  }
}
