package org.sottovoce.document.pdf;

import java.util.List;

/**
 * The text of one page.
 *
 * @param number the page's number, from 1
 * @param paragraphs its paragraphs as the layout shows them, in reading order
 * @param shows every text-showing operator that drew something, in drawing order
 */
public record PageText(int number, List<List<PagePiece>> paragraphs, List<TextShow> shows) {

  public PageText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    shows = List.copyOf(shows);
  }

  @Override
  public String toString() {
    return "PageText[" + number + ", " + paragraphs.size() + " paragraphs]";
  }
}
