package org.sottovoce.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.policy.Action;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

class ReplacerTest {

  private static final Entity MARY = entity(1, IdentifierType.PERSON, "Mary Whitaker");
  private static final Entity LEEDS = entity(2, IdentifierType.PLACE, "Leeds");
  private static final Entity PHONE = entity(3, IdentifierType.PHONE, "0113 496 0000");
  private static final PseudonymTable TABLE =
      PseudonymTable.empty()
          .with(MARY.id(), new Pseudonym(3, Optional.of(PersonName.of("Anna", "Delaney"))))
          .with(LEEDS.id(), new Pseudonym(1, Optional.empty()))
          .with(PHONE.id(), new Pseudonym(2, Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mary Whitaker; Anna Delaney",
        "MARY WHITAKER; ANNA DELANEY",
        "mary whitaker; anna delaney",
        "Mrs Whitaker; Mrs Delaney",
        "Mrs. Mary Louise Whitaker; Mrs. Anna Delaney",
        "Whitaker, Mary; Delaney, Anna",
        "Whitaker, M.; Delaney, A.",
        "M. Whitaker; A. Delaney",
        "M.L. Whitaker; A. Delaney",
        "Mary; Anna",
        "MARY; ANNA",
        "mary; anna",
        "Molly; Anna",
        "Whitaker; Delaney",
        "Whitaker’s; Delaney’s",
        "MW; AD",
        "M.W.; A.D.",
        "m. w.; a. d.",
        "M.L.W.; A.D.",
        "mw; anna",
        "Mary Whitaker (MW); Anna Delaney (AD)",
        "the Whitakers; the Delaneys",
        "Auntie Mary; Auntie Anna",
        "Mary van der Berg; Anna Delaney",
        "Ma- Mary; Anna",
        "M- Ma- Mary Whit- Whitaker’s; Anna Delaney’s",
        "Whit- aker; anna",
        "Mary2; Anna"
      })
  void aPseudonymTakesTheFormOfTheName(String surface, String expected) {
    assertEquals(expected, replacer(Set.of("0113")).replace(MARY, surface, Action.PSEUDONYM));
  }

  @Test
  void anUnknownNameIsReadAsThePartOfTheEntityThatItEquals() {
    Entity zsofia = entity(1, IdentifierType.PERSON, "Zsofia Kovacs");
    assertEquals("Delaney", replacer(Set.of()).replace(zsofia, "Kovacs", Action.PSEUDONYM));
  }

  @Test
  void everythingElseStandsInBrackets() {
    Replacer replacer = replacer(Set.of());
    assertEquals("[Person 3]", replacer.replace(MARY, "Mary", Action.MARKER));
    assertEquals("[place 1]", replacer.replace(LEEDS, "Leeds", Action.MARKER));
    assertEquals("[place 1]", replacer.replace(LEEDS, "Leeds", Action.PSEUDONYM));
    assertEquals("[telephone number]", replacer.replace(PHONE, "0113", Action.CATEGORY));
    assertEquals("[city near Leeds]", replacer.replace(LEEDS, "Leeds", Action.GENERALISE));
    assertEquals("Leeds", replacer.replace(LEEDS, "Leeds", Action.KEEP));
  }

  @Test
  void aRungThatHoldsARemovedSurfaceIsPassedOver() {
    Replacer replacer = replacer(Set.of("leeds"));
    assertEquals("[northern city]", replacer.replace(LEEDS, "Leeds", Action.GENERALISE));
  }

  @Test
  void withoutAnAllowedRungTheCategoryIsLeft() {
    Replacer replacer = replacer(Set.of("leeds", "city"));
    assertEquals("[place]", replacer.replace(LEEDS, "Leeds", Action.GENERALISE));
  }

  @Test
  void aPseudonymThatIsSomebodysNameGivesWayToTheMarker() {
    Replacer replacer = replacer(Set.of("delaney", "3"));
    assertEquals("[Person]", replacer.replace(MARY, "Whitaker", Action.PSEUDONYM));
    assertEquals("Anna", replacer.replace(MARY, "Mary", Action.PSEUDONYM));
  }

  @Test
  void whereEvenTheCategoryIsRemovedOnlyTheBracketsAreLeft() {
    assertEquals("[…]", replacer(Set.of("place")).replace(LEEDS, "Leeds", Action.CATEGORY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noReplacementHoldsARemovedSurface(long seed) {
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "Mary",
            "Whitaker",
            "Anna",
            "Delaney",
            "place",
            "city",
            "3",
            "person",
            "Leeds",
            "Hill",
            "Mrs",
            "number",
            "telephone number",
            "northern",
            "city near",
            "AD",
            "a");
    Set<String> removed =
        words.stream().filter(w -> random.nextInt(3) == 0).collect(Collectors.toSet());
    Replacer replacer = replacer(removed);
    for (Entity entity : List.of(MARY, LEEDS, PHONE)) {
      for (Action action :
          List.of(Action.PSEUDONYM, Action.MARKER, Action.GENERALISE, Action.CATEGORY)) {
        for (String surface : List.of("Mary", "Mrs Whitaker", "MW", "Mary Whitaker")) {
          String folded = " " + words(replacer.replace(entity, surface, action)) + " ";
          removed.forEach(
              gone -> assertFalse(folded.contains(" " + words(gone) + " "), "seed " + seed));
        }
      }
    }
  }

  private static String words(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Replacer replacer(Set<String> removed) {
    BroaderTerms terms =
        (type, surface) ->
            type == IdentifierType.PLACE ? List.of("city near Leeds", "northern city") : List.of();
    return new Replacer(TABLE, new SmallNameBook(), terms, removed, Brackets.SINGLE);
  }

  private static Entity entity(int number, IdentifierType type, String name) {
    MentionId mention = new MentionId(Fingerprint.of(new byte[] {1}), Span.of(number * 20, 5));
    return new Entity(new EntityId(number), type, name, List.of(mention));
  }
}
