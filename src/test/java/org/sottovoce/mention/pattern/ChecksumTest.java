package org.sottovoce.mention.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChecksumTest {

  @ParameterizedTest
  @CsvSource({
    "card, 4111 1111 1111 1111, true",
    "card, 4111 1111 1111 1112, false",
    "card, 9111 1111 1111 1111, false",
    "sin, 130 692 544, true",
    "sin, 130 692 545, false",
    "sin, 111 111 111, false",
    "nhs, 401 023 2137, true",
    "nhs, 401 023 2138, false",
    "bsn, 111222333, true",
    "bsn, 111222334, false",
    "vin, 1M8GDM9AXKP042788, true",
    "vin, 1M8GDM9A1KP042788, false",
    "iban, GB33BUKB20201555555555, true",
    "iban, GB33BUKB20201555555556, false",
  })
  void tellsValidNumbersFromOthers(String kind, String number, boolean valid) {
    assertEquals(valid, check(kind).test(number));
  }

  @Test
  void oneWrongFigureIsAlwaysNoticed() {
    for (String valid :
        List.of("card 5500005555555559", "sin 130692544", "nhs 4010232137", "bsn 111222333")) {
      String number = valid.substring(valid.indexOf(' ') + 1);
      Predicate<String> check = check(valid.substring(0, valid.indexOf(' ')));
      assertTrue(check.test(number), valid);
      for (int at = 0; at < number.length(); at++) {
        char wrong = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
        String broken = number.substring(0, at) + wrong + number.substring(at + 1);
        assertEquals(false, check.test(broken), broken);
      }
    }
  }

  private static Predicate<String> check(String kind) {
    return switch (kind) {
      case "card" -> Checksum::card;
      case "sin" -> Checksum::sin;
      case "nhs" -> Checksum::nhs;
      case "bsn" -> Checksum::bsn;
      case "vin" -> Checksum::vin;
      default -> Checksum::iban;
    };
  }
}
