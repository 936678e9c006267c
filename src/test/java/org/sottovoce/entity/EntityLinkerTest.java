package org.sottovoce.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;

class EntityLinkerTest {

  private final EntityLinker linker = new EntityLinker(new SmallNameBook());

  static Stream<Arguments> studies() {
    return Stream.of(
        study(
            "forms of one name",
            texts("{P:Mary Whitaker} said. {P:Mary} and {P:Mrs Whitaker}, {P:Whitaker}, {P:MARY}."),
            "1 Mary Whitaker: Mary Whitaker | Mary | Mrs Whitaker | Whitaker | MARY"),
        study(
            "over documents",
            texts("{P:Mary} came.", "{P:Dr. Mary Whitaker}", "{P:M. Whitaker} and {P:MW} left."),
            "1 Dr. Mary Whitaker: Mary | Dr. Mary Whitaker | M. Whitaker | MW"),
        study(
            "reversed, bracketed, possessive",
            texts("{P:Whitaker, Mary} {P:Mary Whitaker (MW)} {P:MW} {P:M.W.} {P:Mary's} hat"),
            "1 Mary Whitaker (MW): Whitaker, Mary | Mary Whitaker (MW) | MW | M.W. | Mary's"),
        study(
            "nickname",
            texts("{P:Robert Thornton}", "{P:Bob} is {P:Rob Thornton}."),
            "1 Robert Thornton: Robert Thornton | Bob | Rob Thornton"),
        study(
            "nickname of somebody else",
            texts("{P:Robert Thornton} and {P:Bob Hill}.", "{P:Bob} came."),
            "1 Robert Thornton: Robert Thornton",
            "2 Bob Hill: Bob Hill | Bob"),
        study(
            "misspelt and misheard",
            texts(
                "{P:Mary Whitaker}, Mrs {P:Whittaker}. {P:Whitakker}. {P:Mary}.",
                "{P:Joszef Kovacs}, {P:Josef Kovach}, {P:Kovach}, {P:Joszef Kovacs}"),
            "1 Mary Whitaker: Mary Whitaker | Whittaker | Whitakker | Mary",
            "2 Joszef Kovacs: Joszef Kovacs | Josef Kovach | Kovach | Joszef Kovacs"),
        study(
            "near, and somebody else",
            texts("{P:Anna Whitaker}, {P:Anne Whitaker} and {P:Tom Whittaker}: {P:Whittaker}."),
            "1 Anna Whitaker: Anna Whitaker",
            "2 Anne Whitaker: Anne Whitaker",
            "3 Tom Whittaker: Tom Whittaker | Whittaker"),
        study(
            "case, accents, apostrophes, hyphens",
            texts(
                "{P:Zoë O’Brien} {P:zoe o'brien} {P:ZOE OBRIEN} {P:Anne-Marie Hill} {P:Anne-Marie}"),
            "1 Zoë O’Brien: Zoë O’Brien | zoe o'brien | ZOE OBRIEN",
            "2 Anne-Marie Hill: Anne-Marie Hill | Anne-Marie"),
        study(
            "shared surname",
            texts("{P:Mary Whitaker} and {P:Tom Whitaker}: {P:Mrs Whitaker}, {P:Mr Whitaker}."),
            "1 Mary Whitaker: Mary Whitaker | Mrs Whitaker",
            "2 Tom Whitaker: Tom Whitaker | Mr Whitaker"),
        study(
            "the title before a mention",
            texts("{P:Mary Whitaker} and {P:Tom Whitaker}: Mrs {P:Whitaker}, Mr {P:Whitaker}."),
            "1 Mary Whitaker: Mary Whitaker | Whitaker",
            "2 Tom Whitaker: Tom Whitaker | Whitaker"),
        study(
            "a word for a relative is no title",
            texts("My brother {P:Robert} and {P:Robert Hill}."),
            "1 Robert Hill: Robert | Robert Hill"),
        study(
            "bare surname goes to the last named",
            texts("{P:Mary Whitaker}, {P:Tom Whitaker}. {P:Whitaker}. {P:Mary}. {P:Whitaker}."),
            "1 Mary Whitaker: Mary Whitaker | Mary | Whitaker",
            "2 Tom Whitaker: Tom Whitaker | Whitaker"),
        study(
            "shared given name",
            texts(
                "{P:Mary Whitaker}. {P:Mary}.",
                "{P:Mary Thornton}. {P:Mary}.",
                "{P:Mary} {P:Mary}"),
            "1 Mary Whitaker: Mary Whitaker | Mary",
            "2 Mary Thornton: Mary Thornton | Mary",
            "3 Mary: Mary | Mary"),
        study(
            "title of the other gender",
            texts("{P:Tom Whitaker} met {P:Mrs Whitaker} and {P:Miss Whitaker}."),
            "1 Tom Whitaker: Tom Whitaker",
            "2 Mrs Whitaker: Mrs Whitaker",
            "3 Miss Whitaker: Miss Whitaker"),
        study(
            "the same name under conflicting titles",
            texts("{P:Mr Robin Hill} and {P:Mrs Robin Hill}."),
            "1 Mr Robin Hill: Mr Robin Hill",
            "2 Mrs Robin Hill: Mrs Robin Hill"),
        study(
            "nickname that stands for two names",
            texts("{P:Christopher Hill} and {P:Christine Hill} and {P:Chris Jones}."),
            "1 Christopher Hill: Christopher Hill",
            "2 Christine Hill: Christine Hill",
            "3 Chris Jones: Chris Jones"),
        study(
            "initials that two people have",
            texts("{P:Mary Whitaker}", "{P:Mark Winterbourne}", "{P:MW}: yes. {P:MW}: no."),
            "1 Mary Whitaker: Mary Whitaker",
            "2 Mark Winterbourne: Mark Winterbourne",
            "3 MW: MW | MW"),
        study(
            "initials that are introduced",
            texts("{P:Mary Whitaker (MW)}", "{P:Mark Winterbourne} {P:MW}"),
            "1 Mary Whitaker (MW): Mary Whitaker (MW) | MW",
            "2 Mark Winterbourne: Mark Winterbourne"),
        study(
            "particles",
            texts("{P:Jan van Dijk}, {P:Van Dijk}, {P:Mr van Dijk}, {P:JvD}, {P:Jan}"),
            "1 Jan van Dijk: Jan van Dijk | Van Dijk | Mr van Dijk | Jan",
            "2 JvD: JvD"),
        study(
            "unknown names by what the study shows",
            texts("{P:Zsofia Kovacs} {P:Kovacs} {P:Zsofia}"),
            "1 Zsofia Kovacs: Zsofia Kovacs | Kovacs | Zsofia"),
        study(
            "families and what is no name",
            texts(
                "{P:Mary Whitaker} {P:the Whitakers} {P:The Whitakers} {P:Speaker 2} {P:speaker 2}"),
            "1 Mary Whitaker: Mary Whitaker",
            "2 the Whitakers: the Whitakers | The Whitakers",
            "3 Speaker 2: Speaker 2 | speaker 2"),
        study(
            "kin",
            texts("{P:Auntie Joan} {P:Joan} {P:Joan Hill}"),
            "1 Joan Hill: Auntie Joan | Joan | Joan Hill"),
        study(
            "places and organisations",
            texts(
                "{L:Leeds} {L:LEEDS} {L:Leeds, Yorkshire} {O:LGI} {O:the Leeds General Infirmary} ",
                "{O:Leeds General Infirmary (LGI)} {O:Acme Ltd} {O:ACME} {L:Leeds’}"),
            "1 Leeds: Leeds | LEEDS | Leeds’",
            "2 Leeds, Yorkshire: Leeds, Yorkshire",
            "3 Leeds General Infirmary (LGI): "
                + "LGI | the Leeds General Infirmary | Leeds General Infirmary (LGI)",
            "4 Acme Ltd: Acme Ltd | ACME"),
        study(
            "everything else by type and surface",
            texts("{D:May 1962} {D:may  1962} {D:5/1962} {T:1962} {A:1962}"),
            "1 may  1962: May 1962 | may  1962",
            "2 5/1962: 5/1962",
            "3 1962: 1962",
            "4 1962: 1962"));
  }

  private static Arguments study(String title, List<String> texts, String... expected) {
    return Arguments.of(title, texts, List.of(expected));
  }

  private static List<String> texts(String... texts) {
    return List.of(texts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("studies")
  void linksAllAtOnce(String title, List<String> texts, List<String> expected) {
    List<RecognizedDocument> documents = texts.stream().map(Texts::recognized).toList();
    assertEquals(expected, Texts.described(documents, linker.link(documents, List.of())));
  }

  @Test
  void knownEntitiesKeepTheirMentionsAndIds() {
    RecognizedDocument first = Texts.recognized("{P:Mary Whitaker} and {P:Mary}.");
    List<MentionId> ids = first.mentions().stream().map(first::id).toList();
    Entity split = new Entity(new EntityId(4), IdentifierType.PERSON, "Mary", List.of(ids.get(1)));
    Entity whole =
        new Entity(new EntityId(2), IdentifierType.PERSON, "Mary Whitaker", List.of(ids.get(0)));
    List<RecognizedDocument> documents =
        List.of(first, Texts.recognized("{P:Mrs Whitaker} met {P:Tom Hill}."));
    assertEquals(
        List.of(
            "2 Mary Whitaker: Mary Whitaker | Mrs Whitaker",
            "4 Mary: Mary",
            "9 Tom Hill: Tom Hill"),
        Texts.described(documents, linker.link(documents, List.of(split, whole), 8)));
  }

  @Test
  void aMergedPersonTakesNewMentionsUnderEitherName() {
    RecognizedDocument first = Texts.recognized("{P:Mary Whitaker}, born {P:Mary Thornton}.");
    Entity merged =
        new Entity(
            new EntityId(1),
            IdentifierType.PERSON,
            "Mary Whitaker",
            first.mentions().stream().map(first::id).toList());
    List<RecognizedDocument> documents =
        List.of(first, Texts.recognized("{P:Mary Thornton}, {P:Mary Whitaker}, {P:Mary}"));
    assertEquals(1, linker.link(documents, List.of(merged)).size());
  }

  @Test
  void aShortKnownNameIsCompletedByTheOnlyFullOne() {
    RecognizedDocument first = Texts.recognized("{P:Mary} and {P:Kovacs}.");
    List<Entity> known = linker.link(List.of(first), List.of());
    List<RecognizedDocument> documents =
        List.of(first, Texts.recognized("{P:Mary Whitaker} and {P:Zsofia Kovacs}."));
    assertEquals(
        List.of("1 Mary Whitaker: Mary | Mary Whitaker", "2 Zsofia Kovacs: Kovacs | Zsofia Kovacs"),
        Texts.described(documents, linker.link(documents, known)));
  }

  @Test
  void aShortKnownNameThatTwoCouldBearStaysAlone() {
    RecognizedDocument first = Texts.recognized("{P:Mary} came.");
    List<Entity> known = linker.link(List.of(first), List.of());
    List<RecognizedDocument> documents =
        List.of(first, Texts.recognized("{P:Mary Whitaker} and {P:Mary Thornton}."));
    assertEquals(3, linker.link(documents, known).size());
  }

  @Test
  void mentionsThatAreGoneLeaveTheirEntity() {
    RecognizedDocument before = Texts.recognized("{P:Mary} and {P:Tom} and {P:Mary}.");
    List<Entity> known = linker.link(List.of(before), List.of());
    RecognizedDocument after =
        new RecognizedDocument(before.document(), before.mentions().subList(0, 1));
    assertEquals(
        List.of("1 Mary: Mary"),
        Texts.described(List.of(after), linker.link(List.of(after), known)));
  }

  @Test
  void nothingNewLeavesTheEntitiesAsTheyAre() {
    RecognizedDocument document = Texts.recognized("{P:Mary} in {L:Leeds} with {P:Tom Hill}.");
    List<Entity> known = linker.link(List.of(document), List.of());
    List<Entity> again = linker.link(List.of(document), known);
    for (int i = 0; i < known.size(); i++) {
      assertSame(known.get(i), again.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyMentionBelongsToOneEntityHoweverTheDocumentsCome(long seed) {
    Random random = new Random(seed);
    List<RecognizedDocument> documents = new ArrayList<>();
    List<Entity> entities = List.of();
    for (int i = 0; i < 6; i++) {
      documents.add(randomDocument(random, i));
      entities = linker.link(documents, entities);
      List<MentionId> claimed =
          entities.stream().flatMap(entity -> entity.mentions().stream()).sorted().toList();
      List<MentionId> all =
          documents.stream().flatMap(d -> d.mentions().stream().map(d::id)).sorted().toList();
      assertEquals(all, claimed, "seed " + seed);
      assertEquals(entities, linker.link(documents, entities), "seed " + seed);
    }
  }

  private static RecognizedDocument randomDocument(Random random, int number) {
    List<String> names =
        Arrays.asList(
            "P:Mary",
            "P:Mary Whitaker",
            "P:Whitaker",
            "P:Mrs Whitaker",
            "P:Tom Whitaker",
            "P:MW",
            "P:T. Whitaker",
            "P:Bob",
            "P:Robert Hill",
            "P:Hill",
            "P:the Hills",
            "P:P4",
            "L:Leeds",
            "O:LGI",
            "O:Leeds Inn (LGI)",
            "D:1962",
            "P:James",
            "P:James Hill",
            "P:Tom James");
    StringBuilder text = new StringBuilder("Document " + number + ": ");
    for (int i = 0; i < 20; i++) {
      text.append('{').append(names.get(random.nextInt(names.size()))).append("}, ");
    }
    return Texts.recognized(text.toString());
  }
}
