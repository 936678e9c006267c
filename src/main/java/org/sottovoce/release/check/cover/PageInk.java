package org.sottovoce.release.check.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws one page into a {@link PageSheet}. Used once, by one thread. */
final class PageInk extends PDFGraphicsStreamEngine {

  /** Part of the size of a font that a letter takes above its line. */
  private static final double HEIGHT = 0.6;

  private static final double OPAQUE = 0.9;

  private final PageSheet sheet;
  private final GeneralPath path = new GeneralPath();

  PageInk(PDPage page, PageSheet sheet) {
    super(page);
    this.sheet = sheet;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean seen = mode.isFill() || mode.isStroke();
    double width = Math.max(Math.abs(displacement.getX()), 0.1);
    AffineTransform place = matrix.createAffineTransform();
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, width, HEIGHT)).getBounds2D();
    String text = font.toUnicode(code);
    if (seen && text != null && !text.isBlank() && !box.isEmpty()) {
      sheet.add(new Glyph(text, box, rgb(getGraphicsState().getNonStrokingColor())));
    }
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    if (isOpaque()) {
      Shape shape = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
      sheet.cover(Cover.Kind.IMAGE, clipped(shape));
    }
  }

  @Override
  public void fillPath(int rule) throws IOException {
    path.setWindingRule(rule == Path2D.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    PDColor colour = getGraphicsState().getNonStrokingColor();
    Shape shape = clipped(path);
    if (colour.getColorSpace() instanceof PDPattern) {
      sheet.cover(Cover.Kind.HATCH, shape);
    } else if (isOpaque()) {
      sheet.fill(shape, rgb(colour));
    }
    path.reset();
  }

  @Override
  public void strokePath() {
    PathIterator segments = path.getPathIterator(null, 1);
    double[] at = new double[6];
    Point2D from = null;
    while (!segments.isDone()) {
      int kind = segments.currentSegment(at);
      Point2D to = new Point2D.Double(at[0], at[1]);
      if (kind == PathIterator.SEG_LINETO && from != null) {
        sheet.line(new Line2D.Double(from, to));
      }
      from = kind == PathIterator.SEG_CLOSE ? null : to;
      segments.next();
    }
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    fillPath(rule);
  }

  @Override
  public void shadingFill(COSName name) {
    Area clip = getGraphicsState().getCurrentClippingPath();
    if (isOpaque()) {
      sheet.cover(Cover.Kind.RECTANGLE, clip);
    }
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    moveTo((float) one.getX(), (float) one.getY());
    lineTo((float) two.getX(), (float) two.getY());
    lineTo((float) three.getX(), (float) three.getY());
    lineTo((float) four.getX(), (float) four.getY());
    path.closePath();
  }

  @Override
  public void clip(int rule) {
    getGraphicsState().intersectClippingPath(new GeneralPath(path));
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  /** Whether what is painted now hides what is beneath: no glass, no highlighter. */
  private boolean isOpaque() {
    var state = getGraphicsState();
    boolean plain = state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL;
    return plain && state.getNonStrokeAlphaConstant() >= OPAQUE && state.getSoftMask() == null;
  }

  private Shape clipped(Shape shape) {
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    if (clip.contains(shape.getBounds2D())) {
      return new GeneralPath(shape);
    }
    Area area = new Area(shape);
    area.intersect(new Area(clip));
    return area;
  }

  private static int rgb(PDColor colour) throws IOException {
    return colour.getColorSpace() instanceof PDPattern ? -1 : colour.toRGB();
  }

  /** Points of a page, for tests of quads. */
  static List<Rectangle2D> quads(float[] points) {
    List<Rectangle2D> quads = new ArrayList<>();
    for (int at = 0; at + 7 < points.length; at += 8) {
      Rectangle2D box = new Rectangle2D.Double(points[at], points[at + 1], 0, 0);
      for (int corner = 2; corner < 8; corner += 2) {
        box.add(points[at + corner], points[at + corner + 1]);
      }
      quads.add(box);
    }
    return quads;
  }
}
