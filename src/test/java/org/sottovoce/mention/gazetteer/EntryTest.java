package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NameBook.Tier;

class EntryTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachKindHasItsOwnBit(Kind kind) {
    Entry entry = Entry.NONE.with(kind);
    for (Kind other : Kind.values()) {
      assertEquals(kind == other, entry.is(other));
    }
  }

  @Test
  void noFieldTouchesAnother() {
    Entry entry =
        Entry.NONE
            .with(Kind.GIVEN_NAME)
            .withGender(Gender.FEMALE)
            .withTier(Tier.MIXED)
            .withGivenNameFame(5)
            .withSurnameFame(2)
            .withPlaceFame(7)
            .withOrganisationKind(99);
    assertTrue(entry.is(Kind.GIVEN_NAME));
    assertFalse(entry.is(Kind.SURNAME));
    assertEquals(Optional.of(Gender.FEMALE), entry.gender());
    assertEquals(Tier.MIXED, entry.tier());
    assertEquals(5, entry.givenNameFame());
    assertEquals(2, entry.surnameFame());
    assertEquals(7, entry.placeFame());
    assertEquals(99, entry.organisationKind());
  }

  @Test
  void twoGendersMakeEitherAndFameOnlyGrows() {
    Entry entry = Entry.NONE.withGender(Gender.FEMALE).withGender(Gender.MALE);
    assertEquals(Optional.of(Gender.EITHER), entry.gender());
    assertEquals(4, entry.withPlaceFame(4).withPlaceFame(2).placeFame());
    assertEquals(Entry.MOST_KNOWN, entry.withPlaceFame(40).placeFame());
  }
}
