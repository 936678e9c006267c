package org.sottovoce.release.docx;

import java.util.List;

/**
 * How far the text of turns stands in: as far as the usual label is long, within bounds.
 *
 * @param hanging in twentieths of a point
 */
record TurnLayout(int hanging) {

  private static final int NARROWEST = 1134;
  private static final int WIDEST = 2835;

  /** The width of a bold letter of 11 points, on average and with some room. */
  private static final int LETTER = 140;

  /** The layout in which every label of bearable length stands beside its text. */
  static TurnLayout of(List<RebuiltParagraph> paragraphs) {
    int widest = NARROWEST;
    for (RebuiltParagraph paragraph : paragraphs) {
      int width = paragraph.labelLength() * LETTER;
      if (width <= WIDEST) {
        widest = Math.max(widest, width);
      }
    }
    return new TurnLayout(widest);
  }

  /** Whether the text of a paragraph has a place beside its label. */
  boolean isBeside(RebuiltParagraph paragraph) {
    return paragraph.labelLength() * LETTER <= hanging;
  }
}
