package org.sottovoce.document.pdf;

import java.util.List;
import org.sottovoce.document.GlyphOrder;

/**
 * The text of one page.
 *
 * @param number the page's number, from 1
 * @param order whether letters had to be taken in another order than they were drawn in
 * @param paragraphs its paragraphs as the layout shows them, in reading order
 * @param glyphs all its glyphs, in drawing order; some stand in no paragraph
 * @param pictures its pictures, in drawing order
 * @param isScanned whether it shows a picture and no characters
 */
public record PageText(
    int number,
    GlyphOrder order,
    List<List<PagePiece>> paragraphs,
    List<ShownGlyph> glyphs,
    List<ShownPicture> pictures,
    boolean isScanned) {

  public PageText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    glyphs = List.copyOf(glyphs);
    pictures = List.copyOf(pictures);
  }

  @Override
  public String toString() {
    return "PageText[" + number + ", " + paragraphs.size() + " paragraphs]";
  }
}
