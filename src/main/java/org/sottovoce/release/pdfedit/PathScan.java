package org.sottovoce.release.pdfedit;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Finds where a page paints: the extent of every part of its paths that is filled or drawn, in the
 * page's user space, forms included. For one page, once.
 */
final class PathScan extends PDFGraphicsStreamEngine {

  private static final Set<String> OPERATORS =
      Set.of(
          "q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*",
          "b", "b*", "n");

  private final OperatorLimit limits;
  private final List<Rectangle2D> path = new ArrayList<>();
  private final List<Rectangle2D> painted = new ArrayList<>();
  private Point2D current = new Point2D.Double();

  private PathScan(PDPage page, OperatorLimit limits) {
    super(page);
    this.limits = limits;
  }

  /** The extents, in the order of painting. */
  static List<Rectangle2D> of(PDPage page, OperatorLimit limits) throws IOException {
    PathScan scan = new PathScan(page, limits);
    scan.processPage(page);
    return scan.painted;
  }

  /** Nothing but paths and forms; what a page shows is found elsewhere. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.count();
    boolean form =
        operator.getName().equals("Do")
            && !operands.isEmpty()
            && operands.get(0) instanceof COSName name
            && !getResources().isImageXObject(name);
    if (form || OPERATORS.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    path.get(path.size() - 1).add(p1);
    path.get(path.size() - 1).add(p2);
    path.get(path.size() - 1).add(p3);
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new Rectangle2D.Double(x, y, 0, 0));
    current = new Point2D.Double(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.isEmpty()) {
      moveTo(x, y);
    }
    path.get(path.size() - 1).add(x, y);
    current = new Point2D.Double(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x1, y1);
    lineTo(x2, y2);
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    // The extent stays the same.
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    painted.addAll(path);
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture bounds no text.
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off bounds the layout, too.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A shading has no edges of its own.
  }
}
