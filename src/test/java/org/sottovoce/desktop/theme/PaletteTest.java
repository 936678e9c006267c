package org.sottovoce.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.mention.IdentifierType;

class PaletteTest {

  static Stream<Arguments> pairs() {
    return Stream.of(Palette.LIGHT, Palette.DARK).flatMap(PaletteTest::pairs);
  }

  private static Stream<Arguments> pairs(Palette palette) {
    Stream<Arguments> plain =
        Stream.of(
            Arguments.of("text", palette.text(), palette.page(), 7.0),
            Arguments.of("label", palette.label(), palette.page(), 7.0),
            Arguments.of("muted", palette.muted(), palette.page(), 4.5),
            Arguments.of("selected", palette.text(), palette.selection(), 4.5),
            Arguments.of("found", palette.text(), palette.hit(), 4.5),
            Arguments.of("ring", palette.ring(), palette.page(), 3.0));
    Stream<Arguments> shades =
        palette.shades().entrySet().stream()
            .flatMap(
                entry ->
                    Stream.of(
                        Arguments.of(
                            entry.getKey() + " undecided",
                            palette.text(),
                            entry.getValue().tint(),
                            4.5),
                        Arguments.of(
                            entry.getKey() + " replaced",
                            entry.getValue().onFill(),
                            entry.getValue().fill(),
                            4.5),
                        Arguments.of(
                            entry.getKey() + " underline",
                            entry.getValue().line(),
                            palette.page(),
                            3.0)));
    return Stream.concat(plain, shades);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everythingCanBeRead(String what, Color ink, Color paper, double least) {
    double contrast = contrast(ink, paper);
    assertTrue(contrast >= least, what + ": " + contrast);
  }

  @Test
  void contrastIsThatOfTheAccessibilityGuidelines() {
    assertEquals(21.0, contrast(Color.BLACK, Color.WHITE), 0.01);
    assertEquals(4.48, contrast(new Color(0x777777), Color.WHITE), 0.01);
  }

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void everyTypeHasItsColours(IdentifierType type) {
    assertTrue(Palette.LIGHT.shades().containsKey(Family.of(type)));
    assertTrue(Palette.DARK.shades().containsKey(Family.of(type)));
  }

  private static double contrast(Color one, Color other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
