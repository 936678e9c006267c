package org.sottovoce.desktop.editor;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Palette;
import org.sottovoce.desktop.theme.Shade;
import org.sottovoce.mention.Mention;
import org.sottovoce.review.Decision;
import org.sottovoce.text.Span;

/**
 * Paints the part of a page that is in view.
 *
 * <p>States differ in shape as well as in colour: undecided is tinted and underlined, decided for
 * removal is filled, kept is dotted underneath, quiet has a thin pale line and no tint, and the
 * current mention has a ring.
 */
final class PagePainter {

  private static final float[] DOTS = {1f, 3f};

  private final Graphics2D g;
  private final PageLayout layout;
  private final Page page;
  private final Palette palette;

  PagePainter(Graphics2D g, PageLayout layout, Page page, Palette palette) {
    this.g = g;
    this.layout = layout;
    this.page = page;
    this.palette = palette;
  }

  /** Paints everything that reaches into {@code clip}. */
  void paint(Rectangle clip) {
    g.setColor(palette.page());
    g.fill(clip);
    List<Block> blocks = layout.blocks(clip.y, clip.y + clip.height);
    if (blocks.isEmpty()) {
      return;
    }
    for (Block block : blocks) {
      block.lines().forEach(this::paintUnder);
    }
    page.selection().ifPresent(span -> fill(span, palette.selection()));
    TextPainter text = new TextPainter(g, layout, page, palette);
    blocks.forEach(text::paint);
    page.current().ifPresent(this::paintRing);
  }

  private void paintUnder(Line line) {
    Span original = layout.original(line);
    page.hits().stream()
        .filter(hit -> hit.overlaps(original))
        .flatMap(hit -> layout.box(line, hit).stream())
        .forEach(box -> fill(box, palette.hit()));
    for (Mention mention : page.mentions(original)) {
      layout.box(line, mention.span()).ifPresent(box -> paintUnder(box, mention));
    }
  }

  private void paintUnder(Rectangle box, Mention mention) {
    Shade shade = palette.shade(Family.of(mention.type()));
    if (page.isQuiet(mention)) {
      underline(box, shade.fill(), new BasicStroke(UIScale.scale(1f)));
    } else {
      paintMention(box, shade, page.decision(mention));
    }
  }

  private void paintMention(Rectangle box, Shade shade, Decision decision) {
    switch (decision) {
      case UNDECIDED -> {
        fill(box, shade.tint());
        underline(box, shade.line(), new BasicStroke(UIScale.scale(2f)));
      }
      case SKIP -> underline(box, shade.line(), dotted());
      default -> fill(box, shade.fill());
    }
  }

  private static BasicStroke dotted() {
    float wide = UIScale.scale(1.4f);
    return new BasicStroke(
        wide,
        BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_ROUND,
        1f,
        new float[] {DOTS[0], UIScale.scale(DOTS[1])},
        0f);
  }

  private void fill(Span span, Color color) {
    layout.boxes(span).forEach(box -> fill(box, color));
  }

  private void fill(Rectangle box, Color color) {
    g.setColor(color);
    g.fill(rounded(box, UIScale.scale(2), UIScale.scale(1), UIScale.scale(6)));
  }

  private void underline(Rectangle box, Color color, BasicStroke stroke) {
    g.setColor(color);
    g.setStroke(stroke);
    int y = box.y + box.height + UIScale.scale(1);
    g.drawLine(box.x, y, box.x + box.width, y);
  }

  private void paintRing(Span span) {
    g.setColor(palette.ring());
    g.setStroke(new BasicStroke(UIScale.scale(1.8f)));
    layout
        .boxes(span)
        .forEach(box -> g.draw(rounded(box, UIScale.scale(2), UIScale.scale(4), UIScale.scale(9))));
  }

  private static RoundRectangle2D rounded(Rectangle box, int wide, int tall, int arc) {
    return new RoundRectangle2D.Float(
        box.x - wide, box.y - tall, box.width + 2 * wide, box.height + 2 * tall, arc, arc);
  }
}
