package org.sottovoce.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Format;

/** The oracle of the campaigns notices what a writer loses, be it a letter or all. */
class AnyFileTest {

  private static final String SOFT_HYPHEN = "\\-";
  private static final String LINK =
      "{\\field{\\*\\fldinst HYPERLINK \"http://x.example/Quillfeather\"}{\\fldrslt "
          + SOFT_HYPHEN
          + "}}";

  /** The words before a link of one soft hyphen, and what a writer leaves of them. */
  @ParameterizedTest
  @CsvSource({
    "so Quillfeather was, so [P1] was",
    "so Quillfeather was, so  [P1]was",
    "'', ''",
    "., .",
    "., ''"
  })
  void whatIsWrittenAsReviewedHolds(String words, String written) {
    assertDoesNotThrow(() -> oracle(written).check(page(words + LINK)));
  }

  @ParameterizedTest
  @CsvSource({
    "so Quillfeather was, so [P1] wa",
    "so Quillfeather was, so [P1]",
    "so Quillfeather was, so was",
    "so Quillfeather was, so [P1] was not",
    "so Quillfeather was, so Quillfeather was",
    "so Quillfeather was, .",
    "so Quillfeather was, ''",
    "Quillfeather, ''",
    "7, ''",
    "'', x"
  })
  void whatIsLostOrAddedIsNoticed(String words, String written) {
    AnyFile oracle = oracle(written);
    assertThrows(AssertionError.class, () -> oracle.check(page(words + LINK)));
  }

  /** One whose writer of RTF writes nothing else than that. */
  private static AnyFile oracle(String written) {
    return AnyFile.writtenBy(Map.of(Format.RTF, document -> page(written + SOFT_HYPHEN)));
  }

  /** A page of which the oracle wants the name to be removed, and that alone. */
  private static byte[] page(String words) {
    String page = "{\\rtf1\\ansi " + words + "\\par}";
    byte[] bytes = SeedTexts.latin(page);
    return Arrays.hashCode(bytes) % 2 == 0 ? bytes : SeedTexts.latin(page + "\t");
  }
}
