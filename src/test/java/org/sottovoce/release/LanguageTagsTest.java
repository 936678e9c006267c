package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB, true",
    "en, true",
    "'', true",
    "zh-Hans-CN, true",
    "uz-Cyrl-UZ, true",
    "es-ES_tradnl, true",
    "ca-ES-valencia, true",
    "en-029, true",
    "x-none, true",
    "zxx, true",
    "none, true",
    "gsw-CH, true",
    "en-Quillfeather, false",
    "quillfeather, false",
    "qui-Llfe-athe, false",
    "ann, false",
    "en-Bell, false",
    "en-bell, false",
    "EN-gb, false",
    "en--GB, false",
    "en-GB-US-DE-FR-IT, false"
  })
  void tagsAreToldFromNamesOfTheirShape(String value, boolean tag) {
    assertEquals(tag, LanguageTags.isTag(value), value);
  }
}
