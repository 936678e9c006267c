package org.sottovoce.desktop.editor;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * A typeset page: finds lines by place and by offset. Lines hold offsets of the text that is shown;
 * everything else here is offsets of the review text. Immutable.
 */
final class PageLayout {

  private final ShownText shown;
  private final String text;
  private final Typeface face;
  private final List<Block> blocks;
  private final List<Line> byOffset;
  private final int width;
  private final int height;

  PageLayout(ShownText shown, Typeface face, List<Block> blocks, int width, int height) {
    this.shown = shown;
    this.text = shown.text();
    this.face = face;
    this.blocks = List.copyOf(blocks);
    this.byOffset =
        blocks.stream()
            .flatMap(block -> block.lines().stream())
            .sorted(Comparator.comparing(Line::span))
            .toList();
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Typeface face() {
    return face;
  }

  /** The blocks that reach into the stripe from {@code top} to {@code bottom}. */
  List<Block> blocks(int top, int bottom) {
    int first = firstBlock(top);
    int last = first;
    while (last < blocks.size() && blocks.get(last).top() < bottom) {
      last++;
    }
    return blocks.subList(first, last);
  }

  private int firstBlock(int y) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).bottom() <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The boxes that {@code span} fills, one for each line that it stands on, without blanks. */
  List<Rectangle> boxes(Span span) {
    Span place = shown.shown(span);
    List<Rectangle> boxes = new ArrayList<>();
    for (int i = lineAt(place.start()); i < byOffset.size(); i++) {
      Line line = byOffset.get(i);
      if (line.span().start() >= place.end()) {
        break;
      }
      boxOn(line, place).ifPresent(boxes::add);
    }
    return boxes;
  }

  /** The box that {@code span} fills on {@code line}, without blanks at its end. */
  Optional<Rectangle> box(Line line, Span span) {
    return boxOn(line, shown.shown(span));
  }

  /** What of the review text stands on {@code line}. */
  Span original(Line line) {
    return shown.original(line.span());
  }

  /** Where {@code span} stands in the text that is shown. */
  Span shown(Span span) {
    return shown.shown(span);
  }

  private Optional<Rectangle> boxOn(Line line, Span place) {
    int start = Math.max(place.start(), line.span().start());
    int end = Math.min(place.end(), line.span().end());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? Optional.of(rectangle(line, new Span(start, end))) : Optional.empty();
  }

  private Rectangle rectangle(Line line, Span place) {
    FontMetrics metrics = face.of(line.role());
    int x = x(line, place.start());
    int rise = metrics.getAscent();
    int tall = rise + metrics.getDescent();
    return new Rectangle(x, baseline(line.top()) - rise, x(line, place.end()) - x, tall);
  }

  /** The y that characters of a line with this upper edge stand on: one for all fonts. */
  int baseline(int lineTop) {
    FontMetrics content = face.content();
    int ascent = content.getAscent();
    return lineTop + (face.leading() - ascent - content.getDescent()) / 2 + ascent;
  }

  /** The x of {@code offset}, of the text that is shown, on {@code line}. */
  int x(Line line, int offset) {
    int start = line.span().start();
    char[] characters = text.substring(start, offset).toCharArray();
    return line.x() + face.of(line.role()).charsWidth(characters, 0, characters.length);
  }

  /** The index of the first line, by offset, that ends after {@code offset}. */
  private int lineAt(int offset) {
    int low = 0;
    int high = byOffset.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byOffset.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The offset nearest to a point of the page. */
  int offsetAt(int x, int y) {
    Line nearest = null;
    int best = Integer.MAX_VALUE;
    for (Block block : blocks(Math.max(0, y - 1), y + face.leading())) {
      for (Line line : block.lines()) {
        int far = distance(line, x, y);
        if (far < best) {
          best = far;
          nearest = line;
        }
      }
    }
    return shown.original(nearest == null ? edge(y) : offsetOn(nearest, x));
  }

  /** How far off a line is; its height counts more than its column. */
  private int distance(Line line, int x, int y) {
    int right = x(line, line.span().end());
    int beside = Math.max(0, Math.max(line.x() - x, x - right));
    int above = Math.max(0, Math.max(line.top() - y, y - line.top() - line.height() + 1));
    return above * 10_000 + beside;
  }

  private int offsetOn(Line line, int x) {
    FontMetrics metrics = face.of(line.role());
    int at = line.span().start();
    int left = line.x();
    while (at < line.span().end()) {
      int codePoint = text.codePointAt(at);
      int wide = metrics.charWidth(codePoint);
      if (x < left + (wide + 1) / 2) {
        break;
      }
      left += wide;
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private int edge(int y) {
    return y <= 0 || blocks.isEmpty() ? 0 : text.length();
  }

  /** The text that is shown. */
  String text() {
    return text;
  }
}
