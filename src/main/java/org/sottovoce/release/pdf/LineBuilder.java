package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sottovoce.release.pdf.Line.Piece;

/** Fills lines with words, one after another. */
final class LineBuilder {

  /** Tells the width of characters of a chunk, in points. */
  @FunctionalInterface
  interface Ruler {
    float width(Chunk chunk, String shown);
  }

  /** The part of a word that lies in one chunk. */
  record Part(Chunk chunk, String shown) {}

  private final float width;
  private final Ruler ruler;
  private final List<Line> lines = new ArrayList<>();
  private final List<Part> line = new ArrayList<>();
  private float used;

  LineBuilder(float width, Ruler ruler) {
    this.width = width;
    this.ruler = ruler;
  }

  /** Adds a word, on a new line when it does not fit, in pieces when it fits on no line. */
  void add(List<Part> word) {
    float wide = width(word, false);
    if (used + wide > width && !line.isEmpty()) {
      end();
    }
    if (wide > width) {
      word.forEach(this::addDivided);
    } else {
      word.forEach(this::addPart);
    }
  }

  /** The lines; a text without characters has none. */
  List<Line> lines() {
    if (!line.isEmpty()) {
      end();
    }
    return List.copyOf(lines);
  }

  private float width(List<Part> word, boolean withBlanks) {
    float wide = 0;
    for (int i = 0; i < word.size(); i++) {
      Part part = word.get(i);
      boolean whole = withBlanks || i < word.size() - 1;
      wide += ruler.width(part.chunk(), whole ? part.shown() : part.shown().stripTrailing());
    }
    return wide;
  }

  private void addDivided(Part part) {
    if (!part.chunk().divides()) {
      addPart(part);
      return;
    }
    part.shown()
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              if (used + ruler.width(part.chunk(), letter) > width && !line.isEmpty()) {
                end();
              }
              addPart(new Part(part.chunk(), letter));
            });
  }

  private void addPart(Part part) {
    used += ruler.width(part.chunk(), part.shown());
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).chunk().equals(part.chunk()) && part.chunk().divides()) {
      line.set(last, new Part(part.chunk(), line.get(last).shown() + part.shown()));
    } else {
      line.add(part);
    }
  }

  private void end() {
    Integer[] places = places();
    float[] x = new float[line.size()];
    float at = 0;
    for (int place : places) {
      x[place] = at;
      at += ruler.width(line.get(place).chunk(), line.get(place).shown());
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      pieces.add(new Piece(line.get(i).chunk(), line.get(i).shown(), x[i]));
    }
    lines.add(new Line(pieces));
    line.clear();
    used = 0;
  }

  /** The parts from left to right: neighbours that run leftwards stand in turned order. */
  private Integer[] places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      places.add(i);
    }
    for (int from = 0; from < line.size(); from++) {
      int to = from;
      while (to < line.size() && line.get(to).chunk().leftwards()) {
        boolean more = to + 2 < line.size() && line.get(to + 1).shown().isBlank();
        to += more && line.get(to + 2).chunk().leftwards() ? 2 : 1;
      }
      Collections.reverse(places.subList(from, to));
      from = Math.max(from, to);
    }
    return places.toArray(Integer[]::new);
  }
}
