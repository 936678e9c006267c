package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.desktop.TestDocuments;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.text.Span;

class MarkingTest {

  private static final RecognizedDocument FIRST =
      TestDocuments.of(
          "one.txt",
          """
          Interviewer: You said Dilys Pugh helped?
          Mary Whitaker: Yes, Dilys Pugh, from Hexley. Not Dilys Pughe! And "Ferrytown", too.
          Mary Whitaker: Everybody in Hexley knew Tom. A hexleyan, he was.
          """);
  private static final RecognizedDocument SECOND =
      TestDocuments.of("two.txt", "Later Dilys Pugh rang Tom.");

  private final Review review = TestReviews.of(FIRST, SECOND);

  private static Span find(RecognizedDocument document, String words) {
    return Span.of(document.document().text().indexOf(words), words.length());
  }

  private Optional<Marking.Marked> mark(
      RecognizedDocument document, Span selection, IdentifierType type) {
    return new Marking(review, surface -> PersonName.of("Vera", "Quill"))
        .mark(document.fingerprint(), selection, type);
  }

  private Review marked(RecognizedDocument document, String words, IdentifierType type) {
    return mark(document, find(document, words), type).orElseThrow().edit().applyTo(review);
  }

  private static List<String> surfaces(Review review, Entity entity) {
    return entity.mentions().stream()
        .map(id -> review.document(id.document()).orElseThrow().document().surface(id.span()))
        .toList();
  }

  private static Entity named(Review review, String name, IdentifierType type) {
    return review.entities().stream()
        .filter(e -> e.name().equals(name) && e.type() == type)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMarkedNameIsFoundInAllDocumentsAsOneNewPersonWithAPseudonym() {
    Review after = marked(SECOND, "Dilys Pugh", IdentifierType.PERSON);
    Entity dilys = named(after, "Dilys Pugh", IdentifierType.PERSON);
    assertEquals(List.of("Dilys Pugh", "Dilys Pugh", "Dilys Pugh"), surfaces(after, dilys));
    assertEquals(review.entities().size() + 1, after.entities().size());
    int highest =
        review.entities().stream()
            .filter(e -> e.type() == IdentifierType.PERSON)
            .mapToInt(e -> review.pseudonyms().of(e.id()).orElseThrow().number())
            .max()
            .orElseThrow();
    assertEquals(
        Optional.of(new Pseudonym(highest + 1, Optional.of(PersonName.of("Vera", "Quill")))),
        after.pseudonyms().of(dilys.id()));
  }

  @Test
  void aLongerWordIsNoOccurrence() {
    Review after = marked(FIRST, "Dilys Pugh", IdentifierType.PERSON);
    long inFirst =
        named(after, "Dilys Pugh", IdentifierType.PERSON).mentions().stream()
            .filter(id -> id.document().equals(FIRST.fingerprint()))
            .count();
    assertEquals(2, inFirst, "Pughe is somebody else");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'd "Ferrytown' | And "Ferrytown
          '"Ferrytown",' | Ferrytown
          'errytow'      | Ferrytown
          'ys Pu'        | Dilys Pugh
          '"Ferrytown", t' | 'Ferrytown", too'
          """)
  void theEdgesOfASelectionMoveToThoseOfWords(String selected, String surface) {
    Marking.Marked marked = mark(FIRST, find(FIRST, selected), IdentifierType.OTHER).orElseThrow();
    assertEquals(surface, FIRST.document().surface(marked.mention().span()));
  }

  @ParameterizedTest
  @CsvSource({"', '", "'! '", "'. '"})
  void nothingToReadIsNothingToMark(String selected) {
    assertEquals(Optional.empty(), mark(FIRST, find(FIRST, selected), IdentifierType.OTHER));
  }

  @Test
  void anEntityThatIsCalledTheSameTakesTheMentionIn() {
    RecognizedDocument shouting = TestDocuments.of("s.txt", "HEXLEY again, and Hexley.");
    Review start = TestReviews.of(FIRST, shouting);
    Entity hexley = named(start, "Hexley", IdentifierType.PLACE);
    Review decided = start.with(Set.of(hexley.id()), Decision.ACCEPT);
    Review after =
        new Marking(decided, surface -> PersonName.of("Vera", "Quill"))
            .mark(shouting.fingerprint(), find(shouting, "HEXLEY"), IdentifierType.PLACE)
            .orElseThrow()
            .edit()
            .applyTo(decided);
    Entity joined = named(after, "Hexley", IdentifierType.PLACE);
    assertEquals(hexley.id(), joined.id());
    assertEquals(hexley.mentions().size() + 1, joined.mentions().size());
    assertEquals(start.pseudonyms(), after.pseudonyms());
    assertEquals(
        0, joined.mentions().stream().filter(id -> after.decision(id) != Decision.ACCEPT).count());
  }

  @Test
  void overlappedMentionsGoAndEmptyEntitiesWithThem() {
    Review after = marked(SECOND, "rang Tom", IdentifierType.OTHER);
    RecognizedDocument second = after.document(SECOND.fingerprint()).orElseThrow();
    assertEquals(List.of("rang Tom"), second.mentions().stream().map(second::surface).toList());
    Entity tom = named(after, "Tom", IdentifierType.PERSON);
    assertFalse(tom.mentions().stream().anyMatch(id -> id.document().equals(SECOND.fingerprint())));
  }

  @Test
  void whatStandsAlreadyIsLeftInTheOtherPlaces() {
    Review after = marked(FIRST, "Hexley", IdentifierType.ORGANISATION);
    assertEquals(
        List.of("Hexley"), surfaces(after, named(after, "Hexley", IdentifierType.ORGANISATION)));
    assertEquals(List.of("Hexley"), surfaces(after, named(after, "Hexley", IdentifierType.PLACE)));
  }

  @Test
  void anyMarkGivesAWholeReviewAndUndoGivesTheOldOne() {
    Random random = new Random(23);
    IdentifierType[] types = IdentifierType.values();
    for (int run = 0; run < 300; run++) {
      List<RecognizedDocument> documents = new ArrayList<>(review.documents());
      RecognizedDocument document = documents.get(random.nextInt(documents.size()));
      int length = document.document().text().length();
      int start = random.nextInt(length);
      Span selection = new Span(start, start + random.nextInt(length - start + 1));
      IdentifierType type = types[random.nextInt(types.length)];
      ReviewSession session = new ReviewSession(review, "R1", () -> java.time.Instant.EPOCH);
      mark(document, selection, type)
          .ifPresent(marked -> session.apply(marked.edit())); // fails unless all mentions link
      session.undo();
      assertEquals(review, session.review(), "seed 23, run " + run);
    }
  }
}
