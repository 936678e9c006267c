package org.sottovoce.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of a page into paragraphs. Belongs to one walk. */
final class PageComposer {

  private final List<List<PagePiece>> paragraphs = new ArrayList<>();
  private List<PagePiece> pieces = new ArrayList<>();

  /**
   * Adds a word and takes its glyphs out of {@code glyphs}.
   *
   * @param text how the stripper writes the word
   * @return whether the glyphs, one after the other, write it so
   */
  boolean word(String text, List<TextPosition> positions, Map<TextPosition, ShownGlyph> glyphs) {
    StringBuilder written = new StringBuilder();
    for (TextPosition position : positions) {
      String unicode = plain(position.getUnicode());
      pieces.add(new PagePiece(unicode, Optional.ofNullable(glyphs.remove(position))));
      written.append(unicode);
    }
    return written.toString().equals(text) && text.chars().noneMatch(PageComposer::runsToTheLeft);
  }

  void add(PagePiece separator) {
    pieces.add(separator);
  }

  void endParagraph() {
    if (!pieces.isEmpty()) {
      paragraphs.add(pieces);
      pieces = new ArrayList<>();
    }
  }

  /** What was added since the last time. */
  List<List<PagePiece>> takeParagraphs() {
    endParagraph();
    List<List<PagePiece>> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  /** Ligatures and other forms that only print knows, as the letters they stand for. */
  private static String plain(String unicode) {
    boolean form = unicode.chars().anyMatch(PageComposer::isForm);
    return form ? Normalizer.normalize(unicode, Normalizer.Form.NFKC).trim() : unicode;
  }

  private static boolean isForm(int unit) {
    return (unit >= 0xFB00 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFF);
  }

  static boolean runsToTheLeft(int unit) {
    byte direction = Character.getDirectionality(unit);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
