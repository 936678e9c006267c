package org.sottovoce.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

  private final NameReader reader = new NameReader(new SmallNameBook());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mary Whitaker; FULL; GIVEN Mary, SURNAME Whitaker",
        "mary whitaker; FULL; GIVEN mary, SURNAME whitaker",
        "Mrs. Mary Whitaker's; FULL; TITLE Mrs, GIVEN Mary, SURNAME Whitaker",
        "Mary Louise Whitaker; FULL; GIVEN Mary, GIVEN Louise, SURNAME Whitaker",
        "Whitaker, Mary; FULL; SURNAME Whitaker, GIVEN Mary",
        "Whitaker, M.; INITIAL_AND_SURNAME; SURNAME Whitaker, GIVEN_INITIAL M",
        "M. Whitaker; INITIAL_AND_SURNAME; GIVEN_INITIAL M, SURNAME Whitaker",
        "JR Whitaker; INITIAL_AND_SURNAME; GIVEN_INITIAL JR, SURNAME Whitaker",
        "Jan van der Berg; FULL; GIVEN Jan, SURNAME van, SURNAME der, SURNAME Berg",
        "van der Berg; SURNAME; SURNAME van, SURNAME der, SURNAME Berg",
        "Mrs Whitaker; TITLED; TITLE Mrs, SURNAME Whitaker",
        "Auntie Joan; TITLED; TITLE Auntie, GIVEN Joan",
        "Uncle Whitaker; TITLED; TITLE Uncle, SURNAME Whitaker",
        "Mary; GIVEN; GIVEN Mary",
        "Whitaker; SURNAME; SURNAME Whitaker",
        "MARY; GIVEN; GIVEN MARY",
        "IAN; GIVEN; GIVEN IAN",
        "MW; INITIALS; INITIALS MW",
        "M.W.; INITIALS; INITIALS M, INITIALS W",
        "m w; INITIALS; INITIALS m, INITIALS w",
        "Mary Whitaker (MW); FULL; GIVEN Mary, SURNAME Whitaker, INITIALS MW",
        "Robert (Bob) Hill; FULL; GIVEN Robert, GIVEN Bob, SURNAME Hill",
        "Mary Hill (née Jones); FULL; GIVEN Mary, SURNAME Hill, OTHER née, SURNAME Jones",
        "Mary Whitaker PhD; FULL; GIVEN Mary, SURNAME Whitaker, OTHER PhD",
        "the Whitakers; FAMILY; OTHER the, FAMILY Whitakers",
        "Whitakers; FAMILY; FAMILY Whitakers",
        "Mary Anne; GIVEN; GIVEN Mary, GIVEN Anne",
        "MARY QXZ; FULL; GIVEN MARY, SURNAME QXZ",
        "P4; OTHER; ''",
        "...; OTHER; ''"
      })
  void takesNamesApart(String surface, NameForm form, String parts) {
    NameReading reading = reader.read(surface);
    String found =
        reading.parts().stream()
            .map(part -> part.role() + " " + part.span().in(surface))
            .collect(Collectors.joining(", "));
    assertEquals(form + ": " + parts, reading.form() + ": " + found);
  }

  @Test
  void aSingleUnknownNameIsReadAsThePartOfTheWholeThatItEquals() {
    PersonName whole = PersonName.of("Zsofia", "Kovacs");
    assertEquals(NameForm.SURNAME, reader.read("Kovacs", whole).form());
    assertEquals(NameForm.GIVEN, reader.read("zsófia", whole).form());
  }

  @Test
  void theSurnameOfAFamilyIsItsSingular() {
    assertEquals("Jones", reader.read("the Joneses").name().surname().orElseThrow());
    assertEquals("Whitaker", reader.read("the Whitakers").name().surname().orElseThrow());
  }

  @Test
  void noCharacterOfANameIsPrinted() {
    assertFalse(reader.read("Mary").toString().contains("Mary"));
  }
}
