package org.sottovoce.desktop.theme;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Color;
import java.util.Map;

/**
 * The colours of the document page, for light and for dark.
 *
 * @param page the background
 * @param text what was said
 * @param label who said it
 * @param muted times, numbers and notes
 * @param selection behind selected text
 * @param hit behind found text
 * @param ring around the current mention
 * @param shades by family
 */
public record Palette(
    Color page,
    Color text,
    Color label,
    Color muted,
    Color selection,
    Color hit,
    Color ring,
    Map<Family, Shade> shades) {

  /** For light surroundings. */
  public static final Palette LIGHT =
      new Palette(
          new Color(0xFFFFFF),
          new Color(0x24292F),
          new Color(0x1B1F24),
          new Color(0x646C76),
          new Color(0xBBD3F7),
          new Color(0xFFE38A),
          new Color(0x1F2937),
          Map.of(
              Family.PEOPLE, Shade.of(0xE6F0FE, 0x2F6FDB, 0xB4D1FB, 0x10305F),
              Family.PLACES, Shade.of(0xE2F5E8, 0x1E8A4A, 0xABE0BE, 0x0C3D20),
              Family.ORGANISATIONS, Shade.of(0xF1E8FD, 0x8250DF, 0xD6BFFA, 0x3A1A73),
              Family.NUMBERS, Shade.of(0xFDE8EC, 0xCF3A5A, 0xF8BBC8, 0x631226),
              Family.TIMES, Shade.of(0xFFF1DA, 0xB26A00, 0xFBD590, 0x4D2E00),
              Family.TRAITS, Shade.of(0xF0F2E4, 0x66752A, 0xD5DEB2, 0x333C10),
              Family.OTHER, Shade.of(0xE4F4F6, 0x1B7F8C, 0xAEDFE5, 0x0A3E45)));

  /** For dark surroundings. */
  public static final Palette DARK =
      new Palette(
          new Color(0x1E2024),
          new Color(0xD9DCE1),
          new Color(0xF0F2F5),
          new Color(0x969DA8),
          new Color(0x2F4B78),
          new Color(0x6B5512),
          new Color(0xF3F4F6),
          Map.of(
              Family.PEOPLE, Shade.of(0x22324C, 0x6BA4FF, 0x2F5A9E, 0xF2F7FF),
              Family.PLACES, Shade.of(0x1D3A2A, 0x4CC27C, 0x236B43, 0xEDFBF2),
              Family.ORGANISATIONS, Shade.of(0x352A4C, 0xB693FF, 0x6441A5, 0xF7F2FF),
              Family.NUMBERS, Shade.of(0x472731, 0xFF8098, 0x963249, 0xFFF1F4),
              Family.TIMES, Shade.of(0x41331B, 0xE8A33D, 0x7D550F, 0xFFF6E6),
              Family.TRAITS, Shade.of(0x2F3421, 0xACB968, 0x5A6632, 0xF8FBEC),
              Family.OTHER, Shade.of(0x1C3A40, 0x4FBECB, 0x1F6670, 0xECFBFD)));

  public Palette {
    shades = Map.copyOf(shades);
  }

  /** The one that suits the look and feel that is set now. */
  public static Palette current() {
    return FlatLaf.isLafDark() ? DARK : LIGHT;
  }

  public Shade shade(Family family) {
    return shades.get(family);
  }
}
