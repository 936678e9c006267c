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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[laughs]",
        "[Laughter]",
        "(inaudible)",
        "(Inaudible 00:12:33)",
        "[Phone Rings]",
        "[Crosstalk 01:02]",
        "(0.5)",
        "[12:30]",
        "00:01:02.500",
        "P1",
        "Speaker 2",
        "Interviewer 1",
        "S01",
      })
  void whatATranscriberAddsIsNoIdentifier(String mark) {
    String text = "so I said " + mark + " and went";
    Recognizer everything = new Everything(mark);
    MentionFinder finder = new MentionFinder(List.of(everything), NAMES);
    assertEquals(List.of(), finder.find(Documents.of(text)).mentions(), mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1", "Speaker 2", "Interviewer", "Laughter"})
  void whatTheUserTypedIsFoundEvenInATag(String tag) {
    assertEquals(
        List.of("PERSON " + tag),
        found("so [" + tag + "] said", new KnownName(tag, IdentifierType.PERSON)));
  }

  /** Takes one string for a person where it stands last, as a guessing model might. */
  private record Everything(String surface) implements Recognizer {

    @Override
    public String name() {
      return "everything";
    }

    @Override
    public List<Mention> recognize(SegmentedDocument document) {
      int at = document.text().lastIndexOf(surface);
      Evidence guess = Evidence.of(name(), "guess", 0.9);
      return List.of(Mention.of(Span.of(at, surface.length()), IdentifierType.PERSON, guess));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Mary's brother]", "(Anna)", "Mary 2", "Pauline", "Delaney"})
  void whatMayNameSomebodyIsKept(String surface) {
    RecognizedDocument found =
        new MentionFinder(List.of(new Everything(surface)), NAMES)
            .find(Documents.of("so I said " + surface + " and went"));
    assertEquals(1, found.mentions().size(), surface);
  }

  @Test
  void aTagThatTheDocumentUsesIsNoName() {
    RecognizedDocument found =
        new MentionFinder(List.of(new Everything("Moderator")), NAMES)
            .find(Documents.of("|Moderator: well\n\nthen the Moderator said"));
    assertEquals(List.of(), found.mentions());
  }

  @Test
  void numbersInTheMarginAreNoIdentifiers() {
    String text = "12 so\n13 then\n14 she\n15 came\n16 to 17 of us\n";
    for (String number : List.of("12", "16")) {
      RecognizedDocument found =
          new MentionFinder(List.of(new Everything(number)), NAMES).find(Documents.of(text));
      assertEquals(List.of(), found.mentions(), number);
    }
    RecognizedDocument inside =
        new MentionFinder(List.of(new Everything("17")), NAMES).find(Documents.of(text));
    assertEquals(1, inside.mentions().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "my my mum Ma- Mary said; Ma- Mary",
        "so M- Ma- Mary; M- Ma- Mary",
        "with To—, Tom Okafor; To—, Tom Okafor",
        "the co- Mary; Mary",
        "the two-Mary; Mary",
        "Ma Mary; Mary",
        "and Mary- Mary; Mary|Mary",
        "tom- tom okafor; tom|tom okafor",
      })
  void aBrokenStartBelongsToTheName(String text, String expected) {
    RecognizedDocument found =
        FINDER.find(
            Documents.of(text),
            List.of(
                new KnownName("Mary", IdentifierType.PERSON),
                new KnownName("Tom Okafor", IdentifierType.PERSON)));
    assertEquals(
        expected, String.join("|", found.mentions().stream().map(found::surface).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I live at 14 Larkspur|Close with her; ADDRESS 14 Larkspur|ADDRESS Close",
        "so Mary Whita-|ker said; PERSON Mary Whita|PERSON ker",
        "so Mary|Whitaker said; PERSON Mary|PERSON Whitaker",
        "it was 12|March 1987 then; DATE 12|DATE March 1987",
        "it was 12.|March 1987 then; DATE March 1987",
      })
  void whatRunsOverTwoCaptionsIsFoundInBoth(String cues, String expected) {
    RecognizedDocument found =
        FINDER.find(
            Documents.ofCues(cues.split("\\|", -1)),
            List.of(
                new KnownName("Mary Whitaker", IdentifierType.PERSON),
                new KnownName("14 Larkspur Close", IdentifierType.ADDRESS)));
    assertEquals(
        expected,
        String.join(
            "|", found.mentions().stream().map(m -> m.type() + " " + found.surface(m)).toList()));
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
