package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;

final class MentionFinderTest {

  private static final TestNames NAMES = new TestNames();
  private static final MentionFinder FINDER =
      new MentionFinder(
          Stream.concat(PatternCatalogue.english().stream(), CueCatalogue.english(NAMES).stream())
              .toList(),
          NAMES);

  private static List<String> found(String text, KnownName... known) {
    RecognizedDocument found = FINDER.find(Documents.of(text), List.of(known));
    return found.mentions().stream().map(m -> m.type() + " " + found.surface(m)).toList();
  }

  @Test
  void aNameFoundOnceIsFoundEverywhere() {
    assertEquals(
        List.of("PERSON Mary Whitaker", "PERSON Mary", "PERSON Whitaker", "PERSON mary whitaker"),
        found(
            "My name is Mary Whitaker.\n\nThen Mary's bag went to Mrs Whitaker, mary whitaker"
                + " said."));
  }

  @Test
  void anOrdinaryWordIsSpreadOnlyWithItsCapital() {
    assertEquals(
        List.of("PERSON Will Okafor", "PERSON Will"),
        found("my brother Will Okafor came and Will said you will see"));
  }

  @Test
  void aTimestampIsNeverAMention() {
    assertEquals(List.of(), found("[12.03.1987] we left"));
    assertEquals(
        List.of(), found("[12.03.1987] we left", new KnownName("12.03.1987", IdentifierType.DATE)));
  }

  @Test
  void noMentionReachesIntoTheNextSegment() {
    assertEquals(List.of("DATE 12\nMarch 1987"), found("on 12\nMarch 1987"));
    assertEquals(List.of("DATE March 1987"), found("on 12\n\nMarch 1987"));
    assertEquals(
        List.of("PERSON Mary", "PERSON Whitaker"),
        found("so Mary\n\nWhitaker", new KnownName("Mary Whitaker", IdentifierType.PERSON)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interviewer",
        "I",
        "P1",
        "Q",
        "A",
        "R",
        "Speaker 2",
        "Participant 3",
        "S01",
        "id1",
        "Moderator",
        "Facilitator",
        "INT",
        "Male 1",
        "FG2-P3",
        "Research Assistant",
        "Unknown speaker"
      })
  void aRoleLabelIsNoName(String label) {
    assertEquals(List.of(), found("|" + label + ": well yes"));
  }

  @Test
  void aLabelThatIsANameIsOne() {
    assertEquals(List.of("PERSON Mary Whitaker"), found("|Mary Whitaker: well"));
    assertEquals(List.of("PERSON MSM"), found("|MSM: well"));
    assertEquals(List.of("PERSON Mary", "PERSON SL"), found("|Mary (SL): well"));
    assertEquals(List.of("PERSON Mary"), found("|Interviewer (Mary): well"));
    assertEquals(List.of("PERSON Patel"), found("|Dr Patel: well"));
  }

  @Test
  void aKnownNameCountsInARoleLabelToo() {
    assertEquals(
        List.of("PERSON Host"), found("|Host: well", new KnownName("Host", IdentifierType.PERSON)));
  }

  @Test
  void aKnownNameInsideALongerMentionKeepsItsCertainty() {
    RecognizedDocument found =
        FINDER.find(
            Documents.of("write to mary.whitaker@example.org"),
            List.of(new KnownName("Mary Whitaker", IdentifierType.PERSON)));
    assertEquals(IdentifierType.EMAIL, found.mentions().get(0).type());
    assertEquals(1, found.mentions().get(0).score());
  }

  @RepeatedTest(100)
  void findingIsRepeatableAndKeepsItsPromises(RepetitionInfo round) {
    long seed = round.getCurrentRepetition();
    Random random = new Random(seed);
    String[] pieces = {
      "Mary Whitaker",
      "my name is ",
      " ",
      "\n",
      "\n\n",
      "12 March 1987",
      "[00:01:02] ",
      "|P1: ",
      "mary@example.org",
      "’s",
      ". ",
      ", ",
      "\u00AD",
      "9 Larkspur Close",
      "will ",
      "Mrs ",
      "王",
      "-"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    SegmentedDocument document = Documents.of(text.toString());
    List<KnownName> known = List.of(new KnownName("Mary Whitaker", IdentifierType.PERSON));
    RecognizedDocument found = FINDER.find(document, known);
    assertEquals(found, FINDER.find(document, known), "seed " + seed);
    for (Mention mention : found.mentions()) {
      Optional<Segment> home =
          document.segments().stream().filter(s -> s.span().covers(mention.span())).findFirst();
      assertTrue(home.isPresent(), "seed " + seed);
      assertTrue(
          home.orElseThrow().timestamp().filter(mention.span()::overlaps).isEmpty(),
          "seed " + seed);
    }
  }
}
