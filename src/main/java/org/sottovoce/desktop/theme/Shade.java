package org.sottovoce.desktop.theme;

import java.awt.Color;

/**
 * The colours of one family of identifiers.
 *
 * @param tint behind a mention that nobody has decided; page text is read on it
 * @param line under it, and under one that is kept
 * @param fill behind a mention that will be replaced
 * @param onFill the text on {@code fill}
 */
public record Shade(Color tint, Color line, Color fill, Color onFill) {

  static Shade of(int tint, int line, int fill, int onFill) {
    return new Shade(new Color(tint), new Color(line), new Color(fill), new Color(onFill));
  }
}
