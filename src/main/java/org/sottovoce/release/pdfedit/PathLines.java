package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Gathers a path until it is painted, and moves those of its parts that lie within a line of text
 * that was set anew. Belongs to one stream.
 */
final class PathLines {

  private static final Set<String> CURVES = Set.of("c", "v", "y");
  private static final double ROUND = 20;
  private static final double STRAIGHT = 1e-3;
  private static final double STILL = 1e-4;

  private final TokenOutput out;
  private final PageSetting setting;
  private final List<Part> parts = new ArrayList<>();

  /** What begins at one point. */
  private record Part(List<Step> steps) {

    boolean isCurved() {
      return steps.stream().anyMatch(step -> CURVES.contains(step.operator()));
    }
  }

  private record Step(String operator, List<COSBase> operands) {

    boolean isBox() {
      return operator.equals("re") && operands.size() == 4;
    }

    double number(int at) {
      return ((COSNumber) operands.get(at)).floatValue();
    }
  }

  PathLines(TokenOutput out, PageSetting setting) {
    this.out = out;
    this.setting = setting;
  }

  /** Takes an operator that builds a path, with numbers alone. */
  void add(String operator, List<COSBase> operands) {
    if (parts.isEmpty() || operator.equals("m") || operator.equals("re")) {
      parts.add(new Part(new ArrayList<>()));
    }
    parts.get(parts.size() - 1).steps().add(new Step(operator, operands));
  }

  /**
   * Writes what was gathered, drawn under the transformation {@code user}.
   *
   * @param clip whether it is to clip rather than to be painted: what a cell cuts off is cut off
   *     where its words end, lest a replacement be cut
   */
  void flush(AffineTransform user, boolean clip) throws IOException {
    for (Part part : parts) {
      for (Step step : moved(part, user, clip).steps()) {
        out.operator(step.operator(), step.operands());
      }
    }
    parts.clear();
  }

  private Part moved(Part part, AffineTransform user, boolean clip) {
    Rectangle2D extent = extent(part);
    if (extent == null || user.getDeterminant() == 0) {
      return part;
    }
    Optional<LineShift> shift = setting.shift(bounds(user, extent));
    if (shift.isEmpty()) {
      return part;
    }
    AffineTransform toLine = new AffineTransform(shift.get().toLine());
    toLine.concatenate(user);
    Rectangle2D old = bounds(toLine, extent);
    double from = moved(shift.get(), old.getMinX(), true, clip);
    double to = Math.max(from, moved(shift.get(), old.getMaxX(), false, clip));
    boolean still = from == old.getMinX() && to == old.getMaxX();
    return still || !isStraight(toLine) ? part : stretched(part, stretch(toLine, old, from, to));
  }

  private double moved(LineShift shift, double at, boolean begins, boolean clip) {
    return !clip && setting.frames().hold(at) ? at : shift.moved(at, begins);
  }

  private static Rectangle2D bounds(AffineTransform transform, Rectangle2D extent) {
    return transform.createTransformedShape(extent).getBounds2D();
  }

  /** Whether lines along and across a line of text lie along the axes of the path's own space. */
  private static boolean isStraight(AffineTransform toLine) {
    double upright = Math.abs(toLine.getScaleX()) + Math.abs(toLine.getScaleY());
    double turned = Math.abs(toLine.getShearX()) + Math.abs(toLine.getShearY());
    return Math.min(upright, turned) < STRAIGHT * Math.max(upright, turned);
  }

  /** From the path's own space to itself: what reached along {@code old} reaches to there now. */
  private static AffineTransform stretch(
      AffineTransform toLine, Rectangle2D old, double from, double to) {
    double factor = old.getWidth() == 0 ? 1 : (to - from) / old.getWidth();
    AffineTransform stretch = new AffineTransform(toLine);
    stretch.preConcatenate(AffineTransform.getTranslateInstance(-old.getMinX(), 0));
    stretch.preConcatenate(AffineTransform.getScaleInstance(factor, 1));
    stretch.preConcatenate(AffineTransform.getTranslateInstance(from, 0));
    try {
      stretch.preConcatenate(toLine.createInverse());
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("its determinant is not 0", e);
    }
    return stretch;
  }

  /** The smallest box around all points; null for none. */
  private static Rectangle2D extent(Part part) {
    Rectangle2D extent = null;
    for (Step step : part.steps()) {
      for (int i = 0; i + 1 < step.operands().size(); i += 2) {
        boolean corner = step.isBox() && i == 2;
        double x = step.number(i) + (corner ? step.number(0) : 0);
        double y = step.number(i + 1) + (corner ? step.number(1) : 0);
        if (extent == null) {
          extent = new Rectangle2D.Double(x, y, 0, 0);
        }
        extent.add(x, y);
      }
    }
    return extent;
  }

  private static Part stretched(Part part, AffineTransform stretch) {
    List<Step> steps = new ArrayList<>();
    for (Step step : part.isCurved() ? List.of(box(extent(part))) : part.steps()) {
      List<COSBase> operands = new ArrayList<>(step.operands());
      if (step.isBox()) {
        Point2D corner = moved(step.number(0), step.number(1), stretch);
        Point2D other =
            moved(step.number(0) + step.number(2), step.number(1) + step.number(3), stretch);
        set(operands, 0, corner);
        set(
            operands,
            2,
            new Point2D.Double(other.getX() - corner.getX(), other.getY() - corner.getY()));
      } else {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
          set(operands, i, moved(step.number(i), step.number(i + 1), stretch));
        }
      }
      steps.add(new Step(step.operator(), operands));
    }
    return new Part(steps);
  }

  /** Waves are drawn one by one, so that their number would tell a length: a box stands there. */
  private static Step box(Rectangle2D extent) {
    return new Step(
        "re",
        List.of(
            new COSFloat((float) extent.getX()),
            new COSFloat((float) extent.getY()),
            new COSFloat((float) extent.getWidth()),
            new COSFloat((float) extent.getHeight())));
  }

  private static Point2D moved(double x, double y, AffineTransform stretch) {
    return stretch.transform(new Point2D.Double(x, y), null);
  }

  private static void set(List<COSBase> operands, int at, Point2D point) {
    operands.set(at, number(operands.get(at), point.getX()));
    operands.set(at + 1, number(operands.get(at + 1), point.getY()));
  }

  /** Rounded, unless it stays: the last digits of a place tell where it was computed from. */
  private static COSBase number(COSBase old, double value) {
    return Math.abs(((COSNumber) old).floatValue() - value) < STILL
        ? old
        : new COSFloat((float) (Math.round(value * ROUND) / ROUND));
  }
}
