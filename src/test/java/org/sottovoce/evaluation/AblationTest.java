package org.sottovoce.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sottovoce.mention.IdentifierType.DATE;
import static org.sottovoce.mention.IdentifierType.PERSON;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.TestNames;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

/** Two texts, one witness for each name in the first, one for a date, one that says nothing. */
class AblationTest {

  private static final List<GoldText> TEXTS =
      List.of(
          text("Odalric saw Wenzeslas on Monday.", new Span(0, 7), new Span(12, 21)),
          text("Ethelburga stayed.", new Span(0, 10)));

  /** A recognizer that knows one word, and how often it was asked. */
  private record Knows(String name, String word, IdentifierType type, AtomicInteger asked)
      implements Recognizer {

    Knows(String name, String word, IdentifierType type) {
      this(name, word, type, new AtomicInteger());
    }

    @Override
    public List<Mention> recognize(SegmentedDocument document) {
      asked.incrementAndGet();
      int at = document.text().indexOf(word);
      return at < 0
          ? List.of()
          : List.of(Mention.of(Span.of(at, word.length()), type, Evidence.of(name, "word", 0.9)));
    }
  }

  private final Knows first = new Knows("first", "Odalric", PERSON);
  private final Knows second = new Knows("second", "Wenzeslas", PERSON);
  private final Knows dates = new Knows("dates", "Monday", DATE);
  private final Knows silent = new Knows("silent", "never", PERSON);

  @Test
  void eachWitnessIsLeftOutAndHeardAlone() {
    AblationTable table = run().get(0);
    assertEquals(new Tally(3, 2, 2, 2, 2, 2, 0), table.together());
    assertEquals(
        new AblationTable.Worth(new Tally(3, 1, 1, 1, 1, 1, 0), new Tally(3, 1, 1, 1, 1, 1, 0)),
        table.worths().get("first"));
    assertEquals(
        """
        left out  covered  change  precision  change  alone covered  precision
        (none)      0.667       -      1.000       -              -          -
        first       0.333  -0.333      1.000       0          0.333      1.000
        second      0.333  -0.333      1.000       0          0.333      1.000
        """,
        table.table().aligned());
  }

  @Test
  void witnessesThatMakeNoDifferenceAreNamedApart() {
    assertEquals(List.of("dates", "silent"), run().get(0).idle());
  }

  @Test
  void eachWitnessIsAskedOnceForEachTextAndWriting() {
    run();
    assertEquals(4, first.asked().get());
    assertEquals(4, silent.asked().get());
  }

  @Test
  void eachWritingHasATable() {
    assertEquals(
        List.of(Writing.AS_WRITTEN, Writing.LOWER_CASE),
        run().stream().map(AblationTable::writing).toList());
    assertEquals(new Tally(3, 0, 0, 0, 0, 0, 0), run().get(1).together());
  }

  private List<AblationTable> run() {
    return new Ablation(
            new Segmenter()::segment,
            List.of(first, second, dates, silent),
            witnesses -> new MentionFinder(witnesses, new TestNames()))
        .run(TEXTS);
  }

  private static GoldText text(String text, Span... names) {
    List<GoldMention> mentions =
        List.of(names).stream().map(span -> new GoldMention(span, PERSON)).toList();
    return new GoldText("t", "a.jsonl", new Credit("", ""), text, mentions, List.of());
  }
}
