package org.sottovoce.release.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdfValuesTest {

  private final OdfValues values = new OdfValues();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "fo:border|0.5pt solid #000000",
        "style:rel-column-width|32767*",
        "style:text-position|super 58%",
        "fo:language|de",
        "fo:country|DE",
        "fo:country|none",
        "fo:script|Latn",
        "style:rfc-language-tag|ca-ES-valencia",
        "style:num-format|i",
        "style:num-format|",
        "style:num-format|\u4E00, \u4E8C, \u4E09, ...",
        "style:num-format|\u0410, \u0411, .., \u0410\u0430, \u0410\u0431, ... (bg)",
        "text:bullet-char|\u2022",
        "style:char|,",
        "loext:num-list-format|%1%.%2%",
        "svg:panose-1|2 2 6 3 5 4 5 2 3 4",
        "svg:d|M0 0c100 1000 1000 100 2000 2000zm100 100l10 1.5e-5z",
        "draw:enhanced-path|M 0 0 L ?f0 21600 $1 21600 0 ?f12 X left top Z N",
        "draw:formula|if(?f1 ,$0 +40,logwidth/2*sin(pi/180))",
        "draw:transform|rotate (-0.135612082879959) translate (5.0cm 0.95in)",
        "draw:type|ooxml-roundRect",
        "draw:type|mso-spt75",
        "form:control-implementation|ooo:com.sun.star.form.component.TextField",
      })
  void aValueOfTheFormatIsWrittenAsItIs(String name, String value) {
    assertEquals(
        Optional.of(value == null ? "" : value), values.of(name, value == null ? "" : value));
  }

  @ParameterizedTest
  @CsvSource({
    "fo:border, 0.5pt quill #000000",
    "fo:language, quill",
    "fo:language, EN",
    "fo:country, quill",
    "fo:country, Quill",
    "style:num-format, quill",
    "style:num-format, 'Qu, il, lf, ...'",
    "text:bullet-char, quill",
    "svg:d, m0 0quill",
    "draw:enhanced-path, M 0 0 quill N",
    "draw:formula, quill+1",
    "draw:type, quill",
  })
  void anyOtherValueIsNot(String name, String value) {
    assertEquals(Optional.empty(), values.of(name, value));
  }

  @Test
  void whatAnElementNeedsIsReplaced() {
    assertEquals(Optional.of("footnote"), values.of("text:note-class", "quill"));
  }

  @Test
  void anEquationKeepsOneNewNameWhereverItIsReferredTo() {
    assertEquals("f0", values.equation("f0"));
    assertEquals("g1", values.equation("Quill"));
    assertEquals(Optional.of("?g1 +1"), values.of("draw:formula", "?Quill +1"));
    assertEquals(
        Optional.of("M 0 ?g1 L ?g2 ?f0 N"),
        values.of("draw:enhanced-path", "M 0 ?Quill L ?Feather ?f0 N"));
  }
}
