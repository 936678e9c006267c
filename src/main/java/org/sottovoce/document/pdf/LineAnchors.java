package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sottovoce.document.Anchor;
import org.sottovoce.text.Span;

/**
 * Finds for each character of the lines of review text the glyph that it stands at. The lines hold
 * the glyphs' characters in order, but for what layout adds or takes: white space, characters
 * without width, hyphens at line ends. What was taken keeps an anchor of no length, so that it goes
 * when the text around it goes. Belongs to one reading.
 */
final class LineAnchors {

  private final GlyphText glyphs;
  private final BitSet unread;
  private int next;

  LineAnchors(GlyphText glyphs, BitSet unread) {
    this.glyphs = glyphs;
    this.unread = unread;
  }

  /** Says that the text cannot be laid over the glyphs. */
  static final class Unaligned extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The anchors of the next line.
   *
   * @param at where the line begins in the review text
   */
  List<Anchor> of(String line, int at) throws Unaligned {
    Runs runs = new Runs();
    for (int i = 0; i < line.length(); i++) {
      int source = find(line.charAt(i), at + i, runs);
      runs.add(source, at + i);
      next = source + 1;
    }
    runs.close();
    return runs.anchors;
  }

  private int find(char wanted, int at, Runs runs) throws Unaligned {
    for (int source = next; source < glyphs.length(); source++) {
      char found = glyphs.charAt(source);
      if (!unread.get(source)) {
        if (found == wanted || (wanted == ' ' && isSpace(found))) {
          return source;
        }
        if (!isDroppable(found)) {
          throw new Unaligned();
        }
        runs.drop(source, at);
      }
    }
    throw new Unaligned();
  }

  /** Whether only white space and the like is left. */
  boolean isDone() {
    for (int source = next; source < glyphs.length(); source++) {
      if (!unread.get(source) && !isDroppable(glyphs.charAt(source))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isISOControl(unit);
  }

  private static boolean isDroppable(char unit) {
    return isSpace(unit) || "\u200B\u2060\uFEFF-\u2010\u00AD".indexOf(unit) >= 0;
  }

  /** Joins characters whose glyphs follow each other. */
  private final class Runs {
    private final List<Anchor> anchors = new ArrayList<>();
    private int firstSource = -1;
    private int lastSource = -1;
    private int start;
    private int end;
    private boolean unit;

    void add(int source, int at) {
      if (glyphs.node(source).isEmpty()) {
        close();
        return;
      }
      if (firstSource >= 0 && glyphs.isOneGlyph(lastSource, source)) {
        splitOffLast();
        unit = true;
      } else if (firstSource < 0 || unit || !glyphs.isNextGlyph(lastSource, source)) {
        close();
        open(source, at);
      }
      lastSource = source;
      end = at + 1;
    }

    /** A second character of the last glyph: that glyph becomes a run of its own. */
    private void splitOffLast() {
      if (!unit && end - start > 1) {
        int source = lastSource;
        int at = end - 1;
        end--;
        anchors.add(anchor(firstSource, end - start));
        open(source, at);
      }
    }

    private void open(int source, int at) {
      firstSource = source;
      start = at;
      end = at + 1;
      unit = false;
    }

    void drop(int source, int at) {
      close();
      boolean alone = lastSource < 0 || !glyphs.isOneGlyph(lastSource, source);
      if (glyphs.node(source).isPresent() && alone) {
        start = at;
        end = at;
        anchors.add(anchor(source, 1));
      }
    }

    void close() {
      if (firstSource >= 0) {
        anchors.add(anchor(firstSource, unit ? 1 : end - start));
        firstSource = -1;
      }
    }

    private Anchor anchor(int source, int length) {
      return new Anchor(
          new Span(start, end), glyphs.node(source).orElseThrow(), glyphs.glyph(source), length);
    }
  }
}
