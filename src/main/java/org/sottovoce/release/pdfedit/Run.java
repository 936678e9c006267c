package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.pdf.ShownGlyph;

/**
 * Glyphs that stand on one line without a gap wider than a blank can be: what is set anew as a
 * whole. Distances are measured along the line and across it, in the page's user space. Belongs to
 * the layout of one page.
 */
final class Run {

  /** A glyph and whether a blank, which is no glyph, stands before it. */
  record Step(ShownGlyph glyph, boolean blankBefore) {}

  private static final double WIDEST_GAP = 1.5;
  private static final double WIDEST_OVERLAP = -0.5;
  private static final double TALLEST_SHIFT = 1.0;
  private static final double SAME_DIRECTION = 0.999;

  /** How far below the baseline something may reach that belongs to a line, in ems. */
  static final double BELOW = 0.7;

  /** How far above it. */
  static final double ABOVE = 1.4;

  private final List<Step> steps = new ArrayList<>();
  private final double cos;
  private final double sin;
  private final double start;
  private final double across;
  private double end;

  Run(ShownGlyph first) {
    Matrix matrix = first.rendering();
    double length = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    this.cos = length == 0 ? 1 : matrix.getScaleX() / length;
    this.sin = length == 0 ? 0 : matrix.getShearY() / length;
    this.start = along(matrix.getTranslateX(), matrix.getTranslateY());
    this.across = across(matrix.getTranslateX(), matrix.getTranslateY());
    this.end = start;
    add(first, false);
  }

  void add(ShownGlyph glyph, boolean blankBefore) {
    steps.add(new Step(glyph, blankBefore));
    end = Math.max(end, alongOf(glyph) + width(glyph));
  }

  /** The same in pieces, each within one cell. */
  List<Run> parts(Frames frames) {
    List<Run> parts = new ArrayList<>();
    double before = Double.MAX_VALUE;
    for (Step step : steps) {
      if (parts.isEmpty() || frames.part(this, before, alongOf(step.glyph()))) {
        parts.add(new Run(step.glyph()));
      } else {
        parts.get(parts.size() - 1).add(step.glyph(), step.blankBefore());
      }
      before = alongOf(step.glyph()) + width(step.glyph());
    }
    return parts;
  }

  /** Whether {@code glyph} goes on with this run. */
  boolean takes(ShownGlyph glyph) {
    ShownGlyph before = steps.get(steps.size() - 1).glyph();
    double em = em(before);
    double gap = alongOf(glyph) - alongOf(before) - width(before);
    Matrix matrix = glyph.rendering();
    double length = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double agreement = (matrix.getScaleX() * cos + matrix.getShearY() * sin) / length;
    return gap <= WIDEST_GAP * em
        && gap >= WIDEST_OVERLAP * em
        && Math.abs(acrossOf(glyph) - acrossOf(before)) <= TALLEST_SHIFT * em
        && agreement > SAME_DIRECTION;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  double start() {
    return start;
  }

  double end() {
    return end;
  }

  double cos() {
    return cos;
  }

  double sin() {
    return sin;
  }

  /** The distance of the baseline from the origin. */
  double across() {
    return across;
  }

  /** The size of the type that it begins with. */
  double em() {
    return em(steps.get(0).glyph());
  }

  /** From the page's user space to distances along the line and across it. */
  AffineTransform toLine() {
    return new AffineTransform(cos, -sin, sin, cos, 0, 0);
  }

  /** Whether what reaches from {@code low} to {@code high} across lies within the line. */
  boolean isAround(double low, double high) {
    return low >= across - BELOW * em() && high <= across + ABOVE * em();
  }

  /** Where the edge of a letter is that is nearest to {@code at}. */
  double nearestEdge(double at) {
    double nearest = start;
    for (Step step : steps) {
      double left = alongOf(step.glyph());
      double right = left + width(step.glyph());
      nearest = Math.abs(left - at) < Math.abs(nearest - at) ? left : nearest;
      nearest = Math.abs(right - at) < Math.abs(nearest - at) ? right : nearest;
    }
    return nearest;
  }

  double along(double x, double y) {
    return x * cos + y * sin;
  }

  private double across(double x, double y) {
    return y * cos - x * sin;
  }

  double alongOf(ShownGlyph glyph) {
    return along(glyph.rendering().getTranslateX(), glyph.rendering().getTranslateY());
  }

  double acrossOf(ShownGlyph glyph) {
    return across(glyph.rendering().getTranslateX(), glyph.rendering().getTranslateY());
  }

  /** How far the glyph moves the pen by nature. */
  static double width(ShownGlyph glyph) {
    return glyph.advance() * unit(glyph);
  }

  /** The length of one em along the line. */
  static double unit(ShownGlyph glyph) {
    return Math.hypot(glyph.rendering().getScaleX(), glyph.rendering().getShearY());
  }

  /** The size of the type. */
  static double em(ShownGlyph glyph) {
    return Math.hypot(glyph.rendering().getShearX(), glyph.rendering().getScaleY());
  }
}
