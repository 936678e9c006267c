package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/** Tells what in the state of a text operator stands in the way of setting its line anew. */
final class TextObstacles {

  private static final double SMALLEST = 1e-6;

  private TextObstacles() {}

  /** The obstacles in {@code text}, shown under the transformation {@code user}. */
  static List<Obstacle> of(PDTextState text, Matrix user) {
    List<Obstacle> found = new ArrayList<>();
    PDFont font = text.getFont();
    if (font instanceof PDType3Font) {
      found.add(Obstacle.TYPE3_FONT);
    }
    if (font == null || font.isVertical()) {
      found.add(Obstacle.VERTICAL_FONT);
    }
    switch (text.getRenderingMode()) {
      case FILL, STROKE, FILL_STROKE -> {}
      default -> found.add(Obstacle.UNSEEN_TEXT);
    }
    double area = user.getScaleX() * user.getScaleY() - user.getShearX() * user.getShearY();
    double size = text.getFontSize() * text.getHorizontalScaling();
    if (Math.abs(area) < SMALLEST || Math.abs(size) < SMALLEST) {
      found.add(Obstacle.NO_EXTENT);
    }
    return found;
  }
}
