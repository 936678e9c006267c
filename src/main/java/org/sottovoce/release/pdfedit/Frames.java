package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the layout of a page holds what is painted: the borders of cells and columns, which words
 * do not move. A highlight ends where its words do; a column's edge lies at one place in several
 * rows whatever stands in them, where no words are, or between two cells that touch. Distances are
 * those of {@link Run}. Belongs to the layout of one page.
 */
final class Frames {

  private static final double ALIKE = 0.5;
  private static final double UNLIKE = 1;
  private static final double PADDING = 1;
  private static final int FEW = 64;

  /**
   * A side of something painted.
   *
   * @param part what it is a side of
   * @param at how far along the lines
   * @param begins whether what is painted lies behind it
   * @param gap how far it is from the nearest edge of a letter; empty where there is none near
   */
  private record Side(Rectangle2D part, double at, boolean begins, OptionalDouble gap) {

    boolean isAround(Run run) {
      return part.getMinY() <= run.across() + run.em() && part.getMaxY() >= run.across();
    }

    boolean isBeside(Side other) {
      return part.getMinY() < other.part.getMaxY() && other.part.getMinY() < part.getMaxY();
    }
  }

  private final NavigableMap<Double, List<Run>> runs = new TreeMap<>();
  private final NavigableMap<Double, List<Side>> held = new TreeMap<>();
  private double tallest;

  private Frames(List<Run> runs) {
    for (Run run : runs) {
      this.runs.computeIfAbsent(run.across(), across -> new ArrayList<>()).add(run);
      tallest = Math.max(tallest, run.em());
    }
  }

  /**
   * The frames among what a page paints.
   *
   * @param runs all lines of the page; they have one direction
   */
  static Frames of(List<Rectangle2D> painted, List<Run> runs) {
    Frames frames = new Frames(runs);
    List<Side> sides = new ArrayList<>();
    if (!runs.isEmpty()) {
      AffineTransform toLine = runs.get(0).toLine();
      for (Rectangle2D one : painted) {
        Rectangle2D part = toLine.createTransformedShape(one).getBounds2D();
        sides.add(frames.side(part, true));
        sides.add(frames.side(part, false));
      }
    }
    sides.sort(Comparator.comparingDouble(Side::at));
    frames.addAll(sides);
    return frames;
  }

  /** Whether what is painted up to {@code at}, or from there on, stays there. */
  boolean hold(double at) {
    return !held.subMap(at - ALIKE / 2, true, at + ALIKE / 2, true).isEmpty();
  }

  /** Whether a run begins at the inner side of a frame, which says nothing about its length. */
  boolean begin(Run run) {
    double margin = run.start() - PADDING * run.em();
    return held.subMap(margin, true, run.start(), true).values().stream()
        .flatMap(List::stream)
        .anyMatch(side -> side.isAround(run));
  }

  /** Whether a frame stands in the gap between two letters of a line, so that they are of two. */
  boolean part(Run line, double before, double after) {
    double from = before + UNLIKE / 2;
    double to = after - UNLIKE / 2;
    return from <= to
        && held.subMap(from, true, to, true).values().stream()
            .flatMap(List::stream)
            .anyMatch(side -> side.isAround(line));
  }

  private void addAll(List<Side> sides) {
    Set<Rectangle2D> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int from = 0; from < sides.size(); ) {
      int to = from + 1;
      while (to < sides.size() && sides.get(to).at() - sides.get(to - 1).at() < ALIKE) {
        to++;
      }
      add(sides.subList(from, to), cells);
      from = to;
    }
    sides.stream().filter(side -> cells.contains(side.part())).forEach(this::hold);
  }

  /** Finds out whether sides that lie at one place are held there. */
  private void add(List<Side> sides, Set<Rectangle2D> cells) {
    if (sides.size() > 1) {
      if (isFree(sides) || isUnlike(sides)) {
        sides.forEach(this::hold);
      }
      addCells(sides, cells);
    }
  }

  private void hold(Side side) {
    held.computeIfAbsent(side.at(), at -> new ArrayList<>()).add(side);
  }

  private Side side(Rectangle2D part, boolean begins) {
    double at = begins ? part.getMinX() : part.getMaxX();
    OptionalDouble gap =
        linesAround(part.getMinY(), part.getMaxY()).stream()
            .mapToDouble(run -> at - run.nearestEdge(at))
            .filter(distance -> Math.abs(distance) <= LineShift.FAR * tallest)
            .reduce((one, other) -> Math.abs(one) < Math.abs(other) ? one : other);
    return new Side(part, at, begins, gap);
  }

  /** The lines within whose height something lies. */
  private List<Run> linesAround(double low, double high) {
    if (high - low > (Run.ABOVE + Run.BELOW) * tallest) {
      return List.of();
    }
    return runs
        .subMap(high - Run.ABOVE * tallest, true, low + Run.BELOW * tallest, true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(run -> run.isAround(low, high))
        .toList();
  }

  private static boolean isFree(List<Side> sides) {
    return sides.stream().anyMatch(side -> side.gap().isEmpty());
  }

  private static boolean isUnlike(List<Side> sides) {
    var gaps = sides.stream().mapToDouble(side -> side.gap().orElse(0)).summaryStatistics();
    return gaps.getMax() - gaps.getMin() > UNLIKE;
  }

  /** Adds the parts that touch there without a line of text that runs through. */
  private void addCells(List<Side> sides, Set<Rectangle2D> cells) {
    List<Side> apart =
        sides.stream()
            .filter(side -> Math.abs(side.gap().orElse(0)) > UNLIKE / 2)
            .limit(FEW)
            .toList();
    for (Side end : apart) {
      for (Side begin : apart) {
        if (!end.begins() && begin.begins() && begin.isBeside(end) && isBetweenLines(begin)) {
          cells.add(begin.part());
          cells.add(end.part());
        }
      }
    }
  }

  private boolean isBetweenLines(Side side) {
    return linesAround(side.part().getMinY(), side.part().getMaxY()).stream()
        .noneMatch(run -> run.start() < side.at() - UNLIKE && run.end() > side.at() + UNLIKE);
  }
}
