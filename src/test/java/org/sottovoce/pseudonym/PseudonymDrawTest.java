package org.sottovoce.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

class PseudonymDrawTest {

  private final NameBook names = new SmallNameBook();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void surrogatesKeepWhatTheyShouldAndNothingElse(long seed) {
    List<Entity> people =
        people("Mary Whitaker", "Tom Whitaker", "Mrs Robin Hill", "Whitaker", "HJ");
    PseudonymTable table = draw(seed, people, PseudonymTable.empty());
    assertEquals(Gender.FEMALE, gender(table, people.get(0)), "seed " + seed);
    assertEquals(Gender.MALE, gender(table, people.get(1)), "seed " + seed);
    assertEquals(Gender.FEMALE, gender(table, people.get(2)), "seed " + seed);
    assertEquals(surname(table, people.get(0)), surname(table, people.get(1)), "seed " + seed);
    assertEquals(surname(table, people.get(0)), surname(table, people.get(3)), "seed " + seed);
    assertNotEquals(surname(table, people.get(0)), surname(table, people.get(2)), "seed " + seed);
    assertNotEquals('H', given(table, people.get(4)).charAt(0), "seed " + seed);
    assertNotEquals('J', surname(table, people.get(4)).charAt(0), "seed " + seed);
    assertStrangers(people, table, seed);
  }

  private void assertStrangers(List<Entity> people, PseudonymTable table, long seed) {
    Set<String> given = new HashSet<>();
    String all = people.stream().map(e -> Folding.fold(e.name())).toList().toString();
    for (Entity person : people) {
      assertTrue(given.add(given(table, person)), "given name drawn twice, seed " + seed);
      assertFalse(all.contains(Folding.fold(given(table, person))), "seed " + seed);
      assertFalse(all.contains(Folding.fold(surname(table, person))), "seed " + seed);
      assertNotEquals(person.name().charAt(0), given(table, person).charAt(0), "seed " + seed);
    }
  }

  @Test
  void whatWasDrawnBeforeIsKeptAndHeeded() {
    List<Entity> first = people("Mary Whitaker", "Anna Hill");
    PseudonymTable before = draw(5, first, PseudonymTable.empty());
    List<Entity> more = people("Mary Whitaker", "Anna Hill", "Tom Whitaker", "Zoe Jones");
    PseudonymTable after = draw(6, more, before);
    first.forEach(entity -> assertEquals(before.of(entity.id()), after.of(entity.id())));
    assertEquals(surname(before, first.get(0)), surname(after, more.get(2)));
    assertStrangers(more, after, 6);
  }

  @Test
  void theSameLotGivesTheSameNamesAndAnotherLotOthers() {
    List<Entity> people = people("Mary Whitaker", "Tom Hill", "Zoe Jones");
    PseudonymTable one = draw(1, people, PseudonymTable.empty());
    assertEquals(one, draw(1, people, PseudonymTable.empty()));
    assertNotEquals(one, draw(2, people, PseudonymTable.empty()));
  }

  @Test
  void markersAreNumberedWithinTheirType() {
    List<Entity> entities = new ArrayList<>(people("Mary Whitaker"));
    entities.add(entity(2, IdentifierType.PLACE, "Leeds"));
    entities.add(entity(3, IdentifierType.PLACE, "York"));
    entities.add(entity(4, IdentifierType.PERSON, "Tom Hill"));
    PseudonymTable table = draw(1, entities, PseudonymTable.empty());
    assertEquals(List.of(1, 1, 2, 2), numbers(entities, table));
  }

  @Test
  void aNumberThatIsASurfaceOrWasEverUsedIsNoMarker() {
    List<Entity> entities =
        List.of(
            entity(1, IdentifierType.PLACE, "Leeds"),
            entity(2, IdentifierType.PLACE, "York"),
            entity(3, IdentifierType.AGE, "2"));
    PseudonymTable gone =
        PseudonymTable.empty().with(new EntityId(9), new Pseudonym(4, Optional.empty()));
    assertEquals(List.of(1, 3, 1), numbers(entities, draw(1, entities, PseudonymTable.empty())));
    assertEquals(List.of(5, 6, 5), numbers(entities, draw(1, entities, gone)));
  }

  @Test
  void withoutAFreeNameAPersonHasOnlyANumber() {
    String[] many = new String[60];
    for (int i = 0; i < many.length; i++) {
      many[i] = "Mary Kovacs" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
    }
    List<Entity> people = people(many);
    PseudonymTable table = draw(1, people, PseudonymTable.empty());
    assertTrue(table.of(people.get(0).id()).orElseThrow().name().isPresent());
    assertEquals(Optional.empty(), table.of(people.get(59).id()).orElseThrow().name());
  }

  private static List<Integer> numbers(List<Entity> entities, PseudonymTable table) {
    return entities.stream().map(e -> table.of(e.id()).orElseThrow().number()).toList();
  }

  private PseudonymTable draw(long seed, List<Entity> entities, PseudonymTable known) {
    return new PseudonymDraw(names, new Random(seed)).draw(entities, known);
  }

  private Gender gender(PseudonymTable table, Entity person) {
    return names.gender(given(table, person)).orElseThrow();
  }

  private static String given(PseudonymTable table, Entity person) {
    return name(table, person).given().orElseThrow();
  }

  private static String surname(PseudonymTable table, Entity person) {
    return name(table, person).surname().orElseThrow();
  }

  private static PersonName name(PseudonymTable table, Entity person) {
    return table.of(person.id()).orElseThrow().name().orElseThrow();
  }

  private static List<Entity> people(String... names) {
    List<Entity> people = new ArrayList<>();
    for (String name : names) {
      people.add(entity(people.size() + 1, IdentifierType.PERSON, name));
    }
    return people;
  }

  private static Entity entity(int number, IdentifierType type, String name) {
    MentionId mention = new MentionId(Fingerprint.of(new byte[] {1}), Span.of(number * 20, 5));
    return new Entity(new EntityId(number), type, name, List.of(mention));
  }
}
