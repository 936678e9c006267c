package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run that was set anew moved: from the edges of its old glyphs to those of the new ones.
 * Underlines, boxes and clips that lie within the line move with the letters that they belong to;
 * their old width would tell how long was what they marked. What begins or ends beside letters that
 * stand before all that was removed, and have not moved, stays to the last digit, lest a slit show
 * beside its neighbour. Distances are those of {@link Run}.
 */
final class LineShift {

  /** Beyond so many ems from all letters nothing belongs to them. */
  static final double FAR = 2;

  private static final double NEAR = 1;
  private static final double STILL = 1e-3;

  /**
   * An edge of a glyph; inside what was removed, it went to the start and to the end of it.
   *
   * @param still whether it stands where it stood and nothing that was removed stood before it
   */
  private record Edge(double old, double left, double right, boolean inside, boolean still) {}

  private final Run run;
  private final double em;
  private final AffineTransform toLine;
  private final List<Edge> edges = new ArrayList<>();
  private boolean removed;

  LineShift(Run run) {
    this.run = run;
    this.em = run.em();
    this.toLine = run.toLine();
  }

  /** Adds a glyph that stands at {@code left} now. */
  void kept(double old, double width, double left, double squeeze) {
    add(old, left);
    add(old + width, left + width * squeeze);
  }

  /** Adds removed glyphs from {@code old} to {@code end}, with what stands there now. */
  void removed(List<Double> olds, double end, double left, double right) {
    add(olds.get(0), left);
    removed = true;
    for (double old : olds.subList(1, olds.size())) {
      edges.add(new Edge(old, left, right, true, false));
    }
    add(end, right);
  }

  private void add(double old, double now) {
    edges.add(new Edge(old, now, now, false, !removed && Math.abs(old - now) < STILL));
  }

  /** From the page's user space to distances along the line and across it. */
  AffineTransform toLine() {
    return new AffineTransform(toLine);
  }

  /** Whether something of that extent on the page lies within the line. */
  boolean covers(Rectangle2D onPage) {
    Rectangle2D extent =
        toLine.isIdentity() ? onPage : toLine.createTransformedShape(onPage).getBounds2D();
    return run.isAround(extent.getMinY(), extent.getMaxY())
        && extent.getMaxX() > run.start() - NEAR * em
        && extent.getMinX() < run.end() + NEAR * em;
  }

  /** Where something that began or ended at {@code x} does so now. */
  double moved(double x, boolean begins) {
    Edge nearest = edges.get(0);
    for (Edge edge : edges) {
      if (Math.abs(edge.old() - x) < Math.abs(nearest.old() - x)) {
        nearest = edge;
      }
    }
    if (nearest.still() || Math.abs(nearest.old() - x) > FAR * em) {
      return x;
    }
    double apart = nearest.inside() ? 0 : Math.round(nearest.old() - x);
    return (begins ? nearest.left() : nearest.right()) - apart;
  }
}
