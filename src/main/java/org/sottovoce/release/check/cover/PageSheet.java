package org.sottovoce.release.check.cover;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The characters of one page, in the order of painting, and which of them something painted later
 * hides. Belongs to one thread.
 */
final class PageSheet {

  /** Rules and underlines are thinner. */
  private static final double THINNEST = 3;

  /** A stray letter under a shape is an accident of typesetting. */
  private static final int FEWEST = 2;

  private static final int MOST_GLYPHS = 100_000;
  private static final int MOST_GROUNDS = 2_000;
  private static final double LEVEL = 0.15;

  private record Ground(Shape shape, int colour) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final Map<Cover.Kind, Set<Glyph>> hidden = new EnumMap<>(Cover.Kind.class);
  private final List<Line2D> rising = new ArrayList<>();
  private final List<Line2D> falling = new ArrayList<>();

  void add(Glyph glyph) {
    if (glyphs.size() < MOST_GLYPHS) {
      glyphs.add(glyph);
      if (hasColourOfGround(glyph)) {
        hide(Cover.Kind.RECTANGLE, glyph);
      }
    }
  }

  /** Something opaque of one colour is painted. */
  void fill(Shape shape, int colour) {
    cover(Cover.Kind.RECTANGLE, shape);
    if (isBroad(shape) && grounds.size() < MOST_GROUNDS) {
      grounds.add(new Ground(shape, colour));
    }
  }

  /** Something that hides what is beneath is painted. */
  void cover(Cover.Kind kind, Shape shape) {
    if (isBroad(shape)) {
      glyphs.stream().filter(glyph -> glyph.isIn(shape)).forEach(glyph -> hide(kind, glyph));
    }
  }

  /** A line is drawn. */
  void line(Line2D line) {
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    double longer = Math.max(Math.abs(dx), Math.abs(dy));
    if (longer >= THINNEST && Math.min(Math.abs(dx), Math.abs(dy)) > LEVEL * longer) {
      (dx * dy > 0 ? rising : falling).add(line);
    }
  }

  /** What is hidden, and how; the page is finished. */
  Map<Cover.Kind, Set<Glyph>> hidden() {
    for (Glyph glyph : rising.isEmpty() || falling.isEmpty() ? List.<Glyph>of() : glyphs) {
      if (isCrossed(glyph, rising) && isCrossed(glyph, falling)) {
        hide(Cover.Kind.HATCH, glyph);
      }
    }
    hidden.values().removeIf(some -> some.size() < FEWEST);
    return hidden;
  }

  private void hide(Cover.Kind kind, Glyph glyph) {
    hidden.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(glyph);
  }

  private static boolean isCrossed(Glyph glyph, List<Line2D> lines) {
    return lines.stream().anyMatch(line -> line.intersects(glyph.box()));
  }

  /** Whether the last thing painted under the character has its colour. */
  private boolean hasColourOfGround(Glyph glyph) {
    for (int i = grounds.size() - 1; i >= 0; i--) {
      if (glyph.isIn(grounds.get(i).shape())) {
        return glyph.colour() >= 0 && glyph.colour() == grounds.get(i).colour();
      }
    }
    return false;
  }

  private static boolean isBroad(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    return box.getWidth() >= THINNEST && box.getHeight() >= THINNEST;
  }
}
