package org.sottovoce.mention.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksumTest {

  private static final String NHS = "10 9 8 7 6 5 4 3 2 1 modulo 11";
  private static final String BSN = "9 8 7 6 5 4 3 2 -1 modulo 11";
  private static final String ABN = "10 1 3 5 7 9 11 13 15 17 19 modulo 89 leaves 10";

  @ParameterizedTest
  @CsvSource({
    "card, 4111 1111 1111 1111, 4111 1111 1111 1112",
    "card, 5500005555555559, 9111 1111 1111 1111",
    "luhn, 130 692 544, 130 692 545",
    "luhn, 490154203237518, 111 111 111",
    "verhoeff, 2345 6789 0124, 2345 6789 0142",
    "vin, 1M8GDM9AXKP042788, 1M8GDM9A1KP042788",
    "iso 11 10, 12345678903, 12345678904",
    "iso 11 10, DE136695976, DE136695977",
    "key 97, 85.07.30-033.28, 85.07.30-033.29",
    "key 97, 00.01.01-001.05, 00.01.01-001.06",
    "spanish letter, 12345678Z, 12345678A",
    "spanish letter, X1234567L, Y1234567L",
    "irish letter, 1234567T, 1234567S",
    "irish letter, 1234567FA, 1234567FB",
    "italian letter, RSSMRA85T10A562S, RSSMRA85T10A562T",
    "finnish sign, 131052-308T, 131052-308U",
    "dated luhn, 8001015009087, 8013015009085",
    "swedish, 19811218-9876, 811218-9877",
  })
  void tellsValidNumbersFromOthers(String check, String valid, String invalid) {
    assertTrue(Check.named(check).accepts(valid), valid);
    assertEquals(false, Check.named(check).accepts(invalid), invalid);
  }

  @ParameterizedTest
  @CsvSource({
    NHS + ", 401 023 2137, 401 023 2138",
    BSN + ", 111222333, 111222334",
    ABN + ", 51 824 753 556, 52 824 753 556",
    "8 7 6 5 4 3 2 1 1 modulo 10, 005 499 981, 005 499 982",
    "3 7 1 3 7 1 3 7 1 modulo 10, 121000358, 121000359",
  })
  void tellsValidSumsFromOthers(String check, String valid, String invalid) {
    assertTrue(Check.named(check).accepts(valid), valid);
    assertEquals(false, Check.named(check).accepts(invalid), invalid);
  }

  @ParameterizedTest
  @CsvSource({
    "card, 5500005555555559",
    "luhn, 130692544",
    "verhoeff, 234567890124",
    "iso 11 10, 12345678903",
    NHS + ", 4010232137",
    BSN + ", 111222333",
    ABN + ", 51824753556",
  })
  void oneWrongFigureIsAlwaysNoticed(String name, String number) {
    Check check = Check.named(name);
    assertTrue(check.accepts(number), number);
    for (int at = 0; at < number.length(); at++) {
      char wrong = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
      String broken = number.substring(0, at) + wrong + number.substring(at + 1);
      assertEquals(false, check.accepts(broken), broken);
    }
  }

  @Test
  void twoFiguresThatChangedPlacesAreNoticedByVerhoeff() {
    String number = "234567890124";
    for (int at = 0; at + 1 < number.length(); at++) {
      String turned =
          number.substring(0, at)
              + number.charAt(at + 1)
              + number.charAt(at)
              + number.substring(at + 2);
      assertEquals(false, Check.named("verhoeff").accepts(turned), turned);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000 000 000", "111111111", "12345678", "1234567890"})
  void fillersAndNumbersOfAnotherLengthAreNoSum(String number) {
    assertEquals(false, Check.named(BSN).accepts(number));
  }

  @ParameterizedTest
  @CsvSource({
    "GB33BUKB20201555555555, true",
    "GB33BUKB20201555555556, false",
  })
  void accountsLeaveOneModulo97(String account, boolean valid) {
    assertEquals(valid, Checksum.iban(account));
  }

  @Test
  void aCheckThatDoesNotExistIsAFaultOfTheBuild() {
    assertThrows(IllegalArgumentException.class, () -> Check.named("luhm"));
    assertThrows(IllegalArgumentException.class, () -> Check.named("1 2 modulo 1"));
  }
}
