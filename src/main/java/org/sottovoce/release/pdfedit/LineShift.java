package org.sottovoce.release.pdfedit;

import java.util.ArrayList;
import java.util.List;

/**
 * How a run that was set anew moved: from the edges of its old glyphs to those of the new ones.
 * Underlines, boxes and clips that lie within the line move with the letters that they belong to;
 * their old width would tell how long was what they marked. Distances are those of {@link Run}.
 */
final class LineShift {

  private static final double BELOW = 0.7;
  private static final double ABOVE = 1.4;
  private static final double NEAR = 1;
  private static final double UPRIGHT = 0.999;

  /** An edge of a glyph; inside what was removed, it went to the start and to the end of it. */
  private record Edge(double old, double left, double right, boolean inside) {}

  private final Run run;
  private final double em;
  private final List<Edge> edges = new ArrayList<>();

  LineShift(Run run) {
    this.run = run;
    this.em = Run.em(run.steps().get(0).glyph());
  }

  /** Adds a glyph that stands at {@code left} now. */
  void kept(double old, double width, double left, double squeeze) {
    edges.add(new Edge(old, left, left, false));
    edges.add(new Edge(old + width, left + width * squeeze, left + width * squeeze, false));
  }

  /** Adds removed glyphs from {@code old} to {@code end}, with what stands there now. */
  void removed(List<Double> olds, double end, double left, double right) {
    for (int i = 0; i < olds.size(); i++) {
      edges.add(new Edge(olds.get(i), left, i == 0 ? left : right, i > 0));
    }
    edges.add(new Edge(end, right, right, false));
  }

  /** Whether something of that extent on the page lies within the line. */
  boolean covers(double left, double bottom, double right, double top) {
    return run.cos() > UPRIGHT
        && bottom >= run.across() - BELOW * em
        && top <= run.across() + ABOVE * em
        && right > run.start() - NEAR * em
        && left < run.end() + NEAR * em;
  }

  /** Where something that began or ended at {@code x} does so now. */
  double moved(double x, boolean begins) {
    Edge nearest = edges.get(0);
    for (Edge edge : edges) {
      if (Math.abs(edge.old() - x) < Math.abs(nearest.old() - x)) {
        nearest = edge;
      }
    }
    if (Math.abs(nearest.old() - x) > 2 * em) {
      return x;
    }
    double apart = nearest.inside() ? 0 : Math.round(nearest.old() - x);
    return (begins ? nearest.left() : nearest.right()) - apart;
  }
}
