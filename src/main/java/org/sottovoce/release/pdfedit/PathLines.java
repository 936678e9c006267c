package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
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
  private static final float ROUND = 20;

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

  /** Writes what was gathered, drawn under the transformation {@code user}. */
  void flush(AffineTransform user) throws IOException {
    for (Part part : parts) {
      for (Step step : moved(part, user).steps()) {
        out.operator(step.operator(), step.operands());
      }
    }
    parts.clear();
  }

  private Part moved(Part part, AffineTransform user) {
    boolean plain = user.getShearX() == 0 && user.getShearY() == 0 && user.getScaleX() > 0;
    Rectangle2D extent = extent(part);
    if (!plain || extent == null) {
      return part;
    }
    Rectangle2D onPage = user.createTransformedShape(extent).getBounds2D();
    Optional<LineShift> shift =
        setting.shift(onPage.getMinX(), onPage.getMinY(), onPage.getMaxX(), onPage.getMaxY());
    if (shift.isEmpty()) {
      return part;
    }
    double from = shift.get().moved(onPage.getMinX(), true);
    double to = Math.max(from, shift.get().moved(onPage.getMaxX(), false));
    double left = (from - user.getTranslateX()) / user.getScaleX();
    double width = (to - from) / user.getScaleX();
    return part.isCurved() ? box(extent, left, width) : stretched(part, extent, left, width);
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

  /** Waves are drawn one by one, so that their number would tell a length: a box stands there. */
  private static Part box(Rectangle2D extent, double left, double width) {
    List<COSBase> operands =
        List.of(number(left), number(extent.getMinY()), number(width), number(extent.getHeight()));
    return new Part(List.of(new Step("re", operands)));
  }

  private static Part stretched(Part part, Rectangle2D extent, double left, double width) {
    double factor = extent.getWidth() == 0 ? 1 : width / extent.getWidth();
    List<Step> steps = new ArrayList<>();
    for (Step step : part.steps()) {
      List<COSBase> operands = new ArrayList<>(step.operands());
      for (int i = 0; i < (step.isBox() ? 1 : operands.size()); i += 2) {
        operands.set(i, number(left + (step.number(i) - extent.getMinX()) * factor));
      }
      if (step.isBox()) {
        operands.set(2, number(step.number(2) * factor));
      }
      steps.add(new Step(step.operator(), operands));
    }
    return new Part(steps);
  }

  /** Rounded: the last digits of a place tell where it was computed from. */
  private static COSBase number(double value) {
    return new COSFloat(Math.round(value * ROUND) / ROUND);
  }
}
