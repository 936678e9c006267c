package org.sottovoce.release.pdf;

import org.sottovoce.release.pdf.Fonts.Cut;

/** How characters look: font, size in points, colour. */
enum Style {
  TEXT(Cut.SERIF, 11, Colour.INK),
  SPEAKER(Cut.SANS_BOLD, 9.5f, Colour.ACCENT),
  TIMESTAMP(Cut.SANS, 8.5f, Colour.MUTED),
  NUMBER(Cut.SANS, 8, Colour.MUTED),
  LINE_NUMBER(Cut.SANS, 7, Colour.MUTED),
  TITLE(Cut.SANS_BOLD, 26, Colour.ACCENT),
  SUBTITLE(Cut.SANS, 13, Colour.MUTED),
  HEADING(Cut.SANS_BOLD, 13, Colour.ACCENT),
  TABLE(Cut.SERIF, 10, Colour.INK),
  TABLE_HEAD(Cut.SANS_BOLD, 8.5f, Colour.INK),
  RUNNING(Cut.SANS, 8, Colour.MUTED);

  /** A colour by its shares of red, green and blue, from 0 to 1. */
  enum Colour {
    INK(0.11f, 0.12f, 0.14f),
    ACCENT(0.12f, 0.31f, 0.37f),
    MUTED(0.36f, 0.40f, 0.44f),
    FAINT(0.75f, 0.78f, 0.80f);

    private final float red;
    private final float green;
    private final float blue;

    Colour(float red, float green, float blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }

    float red() {
      return red;
    }

    float green() {
      return green;
    }

    float blue() {
      return blue;
    }
  }

  private final Cut cut;
  private final float size;
  private final Colour colour;

  Style(Cut cut, float size, Colour colour) {
    this.cut = cut;
    this.size = size;
    this.colour = colour;
  }

  Cut cut() {
    return cut;
  }

  float size() {
    return size;
  }

  Colour colour() {
    return colour;
  }

  /** From one line to the next. */
  float leading() {
    return Math.round(size * 1.42f);
  }
}
