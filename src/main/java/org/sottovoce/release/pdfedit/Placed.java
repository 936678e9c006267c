package org.sottovoce.release.pdfedit;

import java.util.Optional;

/**
 * Where a glyph, or what is drawn in its stead, comes to stand on the page.
 *
 * @param text what is drawn instead of the glyph; empty for the glyph itself
 * @param x of its origin, in the page's user space
 * @param y of its origin
 * @param squeeze by how much it is narrower than by nature; 1 for not at all
 */
record Placed(Optional<String> text, double x, double y, double squeeze) {
  @Override
  public String toString() {
    return "Placed[" + x + ", " + y + "]";
  }
}
