package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts letters that were drawn against the direction of writing into the order that their line
 * shows. Everything else keeps the order of its drawing, which is that of columns and cells: whole
 * words in another order, lines of right-to-left scripts, lines that are turned on the page, and
 * letters that were drawn over others. Belongs to one page.
 */
final class WritingOrder {

  /** Letters that are this near, in ems, are of one word. */
  private static final double TOUCHING = 0.15;

  /** Of two letters that share more than this part of the narrower one, one lies on the other. */
  private static final double SHARED = 0.5;

  /** How far letters of one line stand above or below each other, in ems. */
  private static final double SAME_LINE = 0.2;

  /** How far lines are apart that belong together, in ems. */
  private static final double NEXT_LINE = 3;

  private final Map<TextPosition, ShownGlyph> glyphs;
  private final int rotation;

  /**
   * @param glyphs the glyphs of the page
   * @param rotation by how many degrees viewers turn the page, clockwise
   */
  WritingOrder(Map<TextPosition, ShownGlyph> glyphs, int rotation) {
    this.glyphs = glyphs;
    this.rotation = rotation;
  }

  /**
   * Reorders {@code drawn} where that is needed.
   *
   * @return whether it was
   */
  boolean restore(List<TextPosition> drawn) {
    List<Strip> strips = strips(drawn).stream().map(this::restored).toList();
    if (strips.stream().noneMatch(Strip::isRestored)) {
      return false;
    }
    int at = 0;
    for (Strip strip : downwards(strips)) {
      for (TextPosition letter : strip.letters()) {
        drawn.set(at++, letter);
      }
    }
    return true;
  }

  /** Letters on one line that were drawn in a row. */
  private record Strip(List<TextPosition> letters, boolean isRestored) {
    float y() {
      return letters.get(0).getY();
    }

    @Override
    public String toString() {
      return "Strip[" + letters.size() + "]";
    }
  }

  private List<List<TextPosition>> strips(List<TextPosition> drawn) {
    List<List<TextPosition>> strips = new ArrayList<>();
    for (TextPosition letter : drawn) {
      int last = strips.size() - 1;
      if (last >= 0 && isOnLine(strips.get(last).get(0), letter)) {
        strips.get(last).add(letter);
      } else {
        strips.add(new ArrayList<>(List.of(letter)));
      }
    }
    return strips;
  }

  private boolean isOnLine(TextPosition first, TextPosition letter) {
    return Math.abs(first.getY() - letter.getY()) <= SAME_LINE * em(first);
  }

  private Strip restored(List<TextPosition> drawn) {
    if (isOrdered(drawn) || !drawn.stream().allMatch(this::readsToTheRight)) {
      return new Strip(drawn, false);
    }
    List<TextPosition> seen = new ArrayList<>(drawn);
    seen.sort(Comparator.comparing(TextPosition::getX));
    boolean isRestored = isTorn(drawn, seen);
    return new Strip(isRestored ? seen : drawn, isRestored);
  }

  private static boolean isOrdered(List<TextPosition> drawn) {
    return IntStream.range(1, drawn.size())
        .allMatch(i -> drawn.get(i - 1).getX() <= drawn.get(i).getX());
  }

  private boolean readsToTheRight(TextPosition letter) {
    return !GlyphObstacles.isTurned(glyphs.get(letter).rendering(), rotation)
        && letter.getUnicode().chars().noneMatch(PageComposer::runsToTheLeft);
  }

  /** Whether letters that touch were not drawn one after the other, and none lies on another. */
  private boolean isTorn(List<TextPosition> drawn, List<TextPosition> seen) {
    IdentityHashMap<TextPosition, Integer> numbers = new IdentityHashMap<>();
    drawn.stream().filter(WritingOrder::isInk).forEach(one -> numbers.put(one, numbers.size()));
    List<TextPosition> ink = seen.stream().filter(WritingOrder::isInk).toList();
    boolean torn = false;
    for (int i = 1; i < ink.size(); i++) {
      TextPosition left = ink.get(i - 1);
      TextPosition right = ink.get(i);
      if (numbers.get(right) != numbers.get(left) + 1) {
        if (isOn(left, right)) {
          return false;
        }
        torn |= isLetter(left) && isLetter(right) && gap(left, right) < TOUCHING * em(left);
      }
    }
    return torn;
  }

  private static boolean isInk(TextPosition letter) {
    return !letter.getUnicode().isBlank();
  }

  private static boolean isLetter(TextPosition letter) {
    return letter.getUnicode().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isOn(TextPosition left, TextPosition right) {
    return -gap(left, right) > SHARED * Math.min(left.getWidth(), right.getWidth());
  }

  private static float gap(TextPosition left, TextPosition right) {
    return right.getX() - left.getX() - left.getWidth();
  }

  private double em(TextPosition letter) {
    var rendering = glyphs.get(letter).rendering();
    return Math.hypot(rendering.getShearX(), rendering.getScaleY());
  }

  /** Lines that were drawn backwards one after the other, from the last one up. */
  private List<Strip> downwards(List<Strip> strips) {
    List<Strip> ordered = new ArrayList<>(strips);
    for (int start = 0; start < ordered.size(); ) {
      int end = start + 1;
      while (end < ordered.size() && isAbove(ordered.get(end), ordered.get(end - 1))) {
        end++;
      }
      Collections.reverse(ordered.subList(start, end));
      start = end;
    }
    return ordered;
  }

  private boolean isAbove(Strip upper, Strip lower) {
    double step = lower.y() - upper.y();
    return upper.isRestored()
        && lower.isRestored()
        && step > 0
        && step < NEXT_LINE * em(lower.letters().get(0));
  }
}
