package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** Tells what about a glyph stands in the way of reading it in its line. */
final class GlyphObstacles {

  private static final double UPRIGHT = 3;

  private GlyphObstacles() {}

  /**
   * The obstacles in {@code glyph}.
   *
   * @param unicode what it stands for; null for nothing known
   * @param rotation by how many degrees viewers turn the page, clockwise
   */
  static List<Obstacle> of(ShownGlyph glyph, String unicode, int rotation) {
    List<Obstacle> found = new ArrayList<>();
    if (unicode == null || unicode.indexOf('\uFFFD') >= 0 || unicode.indexOf('\uFFFF') >= 0) {
      found.add(Obstacle.UNMAPPED_GLYPH);
    } else if (!unicode.isBlank() && isTurned(glyph.rendering(), rotation)) {
      found.add(Obstacle.TURNED);
    }
    return found;
  }

  /** Whether a line of it does not lie flat when the page is seen. */
  static boolean isTurned(Matrix rendering, int rotation) {
    double angle = Math.toDegrees(Math.atan2(rendering.getShearY(), rendering.getScaleX()));
    return Math.abs(Math.IEEEremainder(angle - rotation, 360)) > UPRIGHT;
  }
}
