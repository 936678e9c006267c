package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.PlaceBook;

class GazetteerBooksTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final NameBook NAMES = new GazetteerNames(GAZETTEER);
  private static final PlaceBook PLACES = new GazetteerPlaces(GAZETTEER);

  @ParameterizedTest
  @CsvSource({
    "will, ORDINARY", "May, ORDINARY", "bath, ORDINARY", "Reading, ORDINARY", "boots, ORDINARY",
    "Mark, MIXED", "rose, MIXED", "Bill, MIXED", "Ffion, DISTINCT", "Okonkwo, DISTINCT"
  })
  void aWordHasTheTierOfItsUse(String word, Tier tier) {
    assertEquals(tier, NAMES.tier(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gethin", "Morag", "XIAOMING", "Sinéad", "sinead", "Aroha", "Mary"})
  void givenNamesAreKnownInAnyWriting(String name) {
    assertTrue(NAMES.isGivenName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Sullivan", "o\u2019sullivan", "osullivan", "Ngata", "Cholmondeley"})
  void surnamesAreKnownInAnyWriting(String name) {
    assertTrue(NAMES.isSurname(name));
  }

  @Test
  void anUnknownWordIsNoName() {
    assertFalse(NAMES.isGivenName("zorblax") || NAMES.isSurname("zorblax"));
    assertEquals(Optional.empty(), NAMES.gender("zorblax"));
    assertEquals(Set.of(), NAMES.formalNames("zorblax"));
  }

  @Test
  void aNicknameStandsForItsNames() {
    assertEquals(Set.of("Robert"), NAMES.formalNames("bob"));
    assertEquals(Optional.of(Gender.FEMALE), NAMES.gender("Bronwen"));
  }

  @ParameterizedTest
  @EnumSource(Gender.class)
  void namesToDrawFromAreManyAndOfTheirGender(Gender gender) {
    List<String> names = NAMES.givenNames(gender);
    assertTrue(names.size() >= 300, () -> gender + " " + names.size());
    for (String name : names) {
      assertTrue(NAMES.isGivenName(name) && NAMES.tier(name) != Tier.ORDINARY);
    }
  }

  @Test
  void surnamesToDrawFromHaveTheirDisplayForm() {
    List<String> surnames = NAMES.surnames();
    assertEquals("Smith", surnames.get(0));
    assertTrue(surnames.contains("McDonald") && surnames.contains("O'Brien"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halifax", "Durham", "Norfolk", "Georgia", "Leeds", "baker"})
  void ofANameThatSeveralPlacesShareNoneIsMeant(String name) {
    assertTrue(PLACES.find(name).orElseThrow().isOneOfSeveral());
  }

  @ParameterizedTest
  @CsvSource({
    "bradford, Bradford, GB, SETTLEMENT",
    "St. Helens, St Helens, GB, SETTLEMENT",
    "the Netherlands, Netherlands, NL, COUNTRY",
    "Essex, Essex, GB, REGION",
    "Groningen, Groningen, NL, SETTLEMENT",
    "GENÈVE, Genève, CH, SETTLEMENT",
    "UK, UK, GB, COUNTRY"
  })
  void aPlaceIsFoundInAnyWriting(
      String asked, String name, String country, PlaceBook.Extent extent) {
    PlaceBook.Place place = PLACES.find(asked).orElseThrow();
    assertEquals(
        List.of(name, country, extent), List.of(place.name(), place.country(), place.extent()));
  }

  @ParameterizedTest
  @CsvSource({
    "Sainsbury's, supermarket",
    "Station Road Primary School, school",
    "Tesco, supermarket",
    "Fernhill NHS Foundation Trust, health service",
    "HMRC, government department",
    "Barlow & Sons Ltd, company",
    "the University of Otago, university"
  })
  void anOrganisationHasAKind(String name, String kind) {
    assertEquals(Optional.of(kind), new GazetteerOrganisations(GAZETTEER).kind(name));
  }
}
