package org.sottovoce.release.pdfedit;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Says where a run that lost something begins when it is set anew. A margin that several runs share
 * says nothing about any of them, and neither does the border of a cell, so a run at one stays
 * there; a run in the middle of the page is centred again, one at a shared right margin ends there
 * again; any other is moved back to a coarse grid, since where it began could tell how long it was.
 * Belongs to the layout of one page.
 */
final class LineStarts {

  private static final double NEAR = 1.5;
  private static final double CENTRE = 4;
  private static final double GRID = 36;
  private static final int SHARED = 3;

  private final List<Run> runs;
  private final PDRectangle page;
  private final Frames frames;

  LineStarts(List<Run> runs, PDRectangle page, Frames frames) {
    this.runs = runs;
    this.page = page;
    this.frames = frames;
  }

  /** Where {@code run} begins when it becomes {@code width} long. */
  double of(Run run, double width) {
    if (share(run, true) || frames.begin(run)) {
      return run.start();
    }
    double centre =
        run.along(
            (page.getLowerLeftX() + page.getUpperRightX()) / 2,
            (page.getLowerLeftY() + page.getUpperRightY()) / 2);
    if (Math.abs((run.start() + run.end()) / 2 - centre) < CENTRE) {
      return centre - width / 2;
    }
    return share(run, false) ? run.end() - width : Math.floor(run.start() / GRID) * GRID;
  }

  private boolean share(Run run, boolean start) {
    long count =
        runs.stream()
            .filter(other -> Math.abs(other.cos() - run.cos()) < 0.01)
            .filter(other -> Math.abs(other.sin() - run.sin()) < 0.01)
            .filter(
                other ->
                    start
                        ? Math.abs(other.start() - run.start()) < NEAR
                        : Math.abs(other.end() - run.end()) < NEAR)
            .limit(SHARED)
            .count();
    return count >= SHARED;
  }

  /** How far along its line {@code run} may reach. */
  double limit(Run run) {
    double x = run.cos() >= 0 ? page.getUpperRightX() : page.getLowerLeftX();
    double y = run.sin() >= 0 ? page.getUpperRightY() : page.getLowerLeftY();
    return run.along(x, y) - GRID / 4;
  }
}
