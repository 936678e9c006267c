package org.sottovoce.desktop.editor;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Palette;
import org.sottovoce.mention.Mention;
import org.sottovoce.review.Decision;
import org.sottovoce.text.Span;

/**
 * Paints the words of a page. Each word is drawn where the layout measured it, so that text and
 * highlights stay together at every scale of the screen.
 */
final class TextPainter {

  private final Graphics2D g;
  private final PageLayout layout;
  private final Page page;
  private final Palette palette;

  TextPainter(Graphics2D g, PageLayout layout, Page page, Palette palette) {
    this.g = g;
    this.layout = layout;
    this.page = page;
    this.palette = palette;
  }

  void paint(Block block) {
    block.lines().forEach(this::paint);
    FontMetrics metrics = layout.face().note();
    g.setFont(metrics.getFont());
    g.setColor(palette.muted());
    for (Block.Note note : block.notes()) {
      g.drawString(note.text(), note.x(), layout.baseline(note.top()));
    }
  }

  private void paint(Line line) {
    g.setFont(layout.face().of(line.role()).getFont());
    int at = line.span().start();
    for (Mention mention : page.mentions(layout.original(line))) {
      Span place = layout.shown(mention.span());
      int start = Math.min(line.span().end(), Math.max(at, place.start()));
      int end = Math.max(start, Math.min(line.span().end(), place.end()));
      paint(line, new Span(at, start), plain(line));
      paint(line, new Span(start, end), color(line, mention));
      at = end;
    }
    paint(line, new Span(at, line.span().end()), plain(line));
  }

  private Color plain(Line line) {
    return switch (line.role()) {
      case CONTENT -> palette.text();
      case LABEL -> palette.label();
      case TIME -> palette.muted();
    };
  }

  private Color color(Line line, Mention mention) {
    Decision decision = page.decision(mention);
    return decision == Decision.UNDECIDED || decision == Decision.SKIP
        ? plain(line)
        : palette.shade(Family.of(mention.type())).onFill();
  }

  private void paint(Line line, Span span, Color color) {
    g.setColor(color);
    int y = layout.baseline(line.top());
    String text = layout.text();
    int start = span.start();
    while (start < span.end()) {
      int end = wordEnd(text, start, span.end());
      String word = text.substring(start, end);
      if (!word.isBlank()) {
        g.drawString(word, layout.x(line, start), y);
      }
      start = end;
    }
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Math.min(limit, at + 1);
  }
}
