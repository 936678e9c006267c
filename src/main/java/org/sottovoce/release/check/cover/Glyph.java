package org.sottovoce.release.check.cover;

import java.awt.geom.Rectangle2D;

/**
 * A character on a page.
 *
 * @param text what it stands for
 * @param box where, in the page's units
 * @param colour its fill, as RGB; -1 when it has none
 */
record Glyph(String text, Rectangle2D box, int colour) {

  /** How much of a character must be hidden for it to be unreadable. */
  private static final double MOST = 0.6;

  /** Whether {@code shape} hides the character. */
  boolean isIn(java.awt.Shape shape) {
    Rectangle2D outer = shape.getBounds2D();
    if (!outer.intersects(box)) {
      return false;
    }
    Rectangle2D common = outer.createIntersection(box);
    double share = common.getWidth() * common.getHeight() / (box.getWidth() * box.getHeight());
    return share >= MOST && shape.contains(box.getCenterX(), box.getCenterY());
  }

  @Override
  public String toString() {
    return "Glyph[" + box + "]";
  }
}
