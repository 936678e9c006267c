package org.sottovoce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.gazetteer.GazetteerOrganisations;
import org.sottovoce.mention.gazetteer.GazetteerPlaces;

class GeneraliserTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Generaliser GENERALISER =
      new Generaliser(new GazetteerPlaces(GAZETTEER), new GazetteerOrganisations(GAZETTEER));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # the examples of the UK Data Service that a table can answer
          AGE;          27;                            20-29
          PLACE;        Spain;                         European country
          PLACE;        Bradford;                      large city in northern England
          DATE;         20 June;                       June
          ORGANISATION; Station Road primary school;   school
          ORGANISATION; Sainsburys;                    supermarket
          # places
          PLACE;        Todmorden;                     town in northern England
          # shared with a place elsewhere: nothing of where it lies
          PLACE;        Halifax;                       town or city
          PLACE;        Durham;                        town or city
          PLACE;        Truro;                         town or city
          PLACE;        Leeds;                         city
          PLACE;        Manchester;                    city
          PLACE;        Georgia;                       place
          # an ordinary word, or no capital
          PLACE;        Baker;                         place
          PLACE;        baker;                         place
          PLACE;        bradford;                      place
          PLACE;        Buffalo;                       city in western New York
          PLACE;        Groningen;                     city in the northern Netherlands
          PLACE;        Essex;                         county in eastern England
          PLACE;        England;                       part of the United Kingdom
          PLACE;        Ohio;                          state in the eastern United States
          PLACE;        Mexico City;                   large city
          PLACE;        New York;                      large city in the United States
          PLACE;        Zorblax;                       place
          # dates and years
          DATE;         12 March 1987;                 1987
          DATE;         12/03/87;                      1987
          DATE;         1987-03-12;                    1987
          DATE;         the twelfth of March nineteen eighty-seven; 1987
          DATE;         June 20th;                     June
          DATE;         the other day;                 date
          YEAR;         1987;                          1980s
          YEAR;         two thousand and four;         2000s
          YEAR;         the 1980s;                     year
          # ages
          AGE;          thirty-four years old;         30-39
          AGE;          89;                            80-89
          AGE;          90;                            90 or older
          AGE;          ninety-two;                    90 or older
          AGE;          in her nineties;               90 or older
          AGE;          six months;                    under 10
          # kinds
          ORGANISATION; University of Otago;           university
          ORGANISATION; Zorblax;                       organisation
          OCCUPATION;   midwife;                       occupation
          POSTCODE;     LS1 1AA;                       postcode
          """)
  void theFirstRungIsTheMostSpecific(IdentifierType type, String surface, String rung) {
    assertEquals(rung, GENERALISER.ladder(type, surface).get(0));
  }

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void theLastRungIsTheLabelAndStandsOnce(IdentifierType type) {
    for (String surface : List.of("Leeds", "1987", "School", "Place", "", "Tesco")) {
      List<String> ladder = GENERALISER.ladder(type, surface);
      assertEquals(type.label(), ladder.get(ladder.size() - 1));
      assertEquals(ladder.stream().distinct().toList(), ladder);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Singapore", "Mexico City", "New York", "Luxembourg", "Quebec", "Panama"})
  void noRungNamesThePlace(String place) {
    for (String rung : GENERALISER.ladder(IdentifierType.PLACE, place)) {
      for (String word : place.split(" ", -1)) {
        assertFalse(rung.contains(word), rung);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de", "tr"})
  void theLocaleMakesNoDifference(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(
          List.of(
              "large city in northern England",
              "large city in the United Kingdom",
              "large city",
              "place"),
          GENERALISER.ladder(IdentifierType.PLACE, "BRADFORD"));
      assertEquals(List.of("90 or older", "age"), GENERALISER.ladder(IdentifierType.AGE, "NINETY"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
