package org.sottovoce.desktop.editor;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.function.Function;

/**
 * The fonts of a page and the room between its lines, in pixels.
 *
 * @param content for what was said
 * @param label for who said it
 * @param note for times, numbers and kinds
 * @param leading from one base line to the next
 */
record Typeface(FontMetrics content, FontMetrics label, FontMetrics note, int leading) {

  private static final float LEADING = 1.62f;

  /**
   * The fonts derived from {@code base}.
   *
   * @param zoom 1 for the usual size
   */
  static Typeface of(Font base, float zoom, Function<Font, FontMetrics> metrics) {
    Font content = base.deriveFont(Font.PLAIN, base.getSize2D() * 1.2f * zoom);
    Font label = content.deriveFont(Font.BOLD, base.getSize2D() * 1.08f * zoom);
    Font note = base.deriveFont(Font.PLAIN, base.getSize2D() * 0.92f * zoom);
    return new Typeface(
        metrics.apply(content),
        metrics.apply(label),
        metrics.apply(note),
        Math.round(content.getSize2D() * LEADING));
  }

  FontMetrics of(Line.Role role) {
    return switch (role) {
      case CONTENT -> content;
      case LABEL -> label;
      case TIME -> note;
    };
  }

  /** The width of an em of content. */
  int em() {
    return content.getFont().getSize();
  }
}
