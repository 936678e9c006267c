package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.GlyphOrder;
import org.sottovoce.document.PdfLines;
import org.sottovoce.document.SourceNode;

/**
 * The paragraphs of a document's pages as one run of characters, each with the glyph that it stands
 * at, before the paragraphs are laid out in lines. Belongs to one reading.
 */
final class GlyphText {

  private static final SourceNode NOWHERE = new SourceNode("", -1);

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<SourceNode> nodes = new ArrayList<>(List.of(NOWHERE));
  private GlyphOrder order = GlyphOrder.DRAWN;
  private int[] nodeOf = new int[1024];
  private int[] glyphOf = new int[1024];

  void add(PageText page) {
    order = page.order() == GlyphOrder.SEEN ? GlyphOrder.SEEN : order;
    page.paragraphs().forEach(this::add);
  }

  private void add(List<PagePiece> paragraph) {
    paragraph.forEach(this::add);
    ends.add(text.length());
  }

  private void add(PagePiece piece) {
    int node = piece.glyph().map(glyph -> number(glyph.show().place())).orElse(0);
    int glyph = piece.glyph().map(ShownGlyph::index).orElse(-1);
    for (int i = 0; i < piece.text().length(); i++) {
      if (text.length() == nodeOf.length) {
        nodeOf = java.util.Arrays.copyOf(nodeOf, 2 * nodeOf.length);
        glyphOf = java.util.Arrays.copyOf(glyphOf, 2 * glyphOf.length);
      }
      nodeOf[text.length()] = node;
      glyphOf[text.length()] = glyph;
      text.append(piece.text().charAt(i));
    }
  }

  /** Operators come in runs, so the newest node is nearly always the one. */
  private int number(SourceNode node) {
    int newest = nodes.size() - 1;
    if (!nodes.get(newest).equals(node)) {
      nodes.add(node);
      newest++;
    }
    return newest;
  }

  /** The order of the letters; {@link GlyphOrder#SEEN} as soon as one page needs it. */
  GlyphOrder order() {
    return order;
  }

  int length() {
    return text.length();
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  /** The place of the operator that shows the character; none for separators. */
  Optional<SourceNode> node(int at) {
    return nodeOf[at] == 0 ? Optional.empty() : Optional.of(nodes.get(nodeOf[at]));
  }

  /** The number of the glyph among those of its operator. */
  int glyph(int at) {
    return glyphOf[at];
  }

  /** Whether both characters stand at the same glyph. */
  boolean isOneGlyph(int one, int other) {
    return nodeOf[one] != 0 && nodeOf[one] == nodeOf[other] && glyphOf[one] == glyphOf[other];
  }

  /** Whether the glyph of {@code other} is the next of the same operator. */
  boolean isNextGlyph(int one, int other) {
    return nodeOf[one] != 0 && nodeOf[one] == nodeOf[other] && glyphOf[one] + 1 == glyphOf[other];
  }

  /** The lines that the paragraphs make, and the characters that are no part of them. */
  Lines lines() {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      paragraphs.add(text.substring(start, end));
      start = end;
    }
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!paragraphs.get(i).isBlank()) {
        filled.add(i);
      }
    }
    List<String> candidates = filled.stream().map(paragraphs::get).toList();
    List<Integer> running = PdfLines.running(candidates);
    BitSet unread = new BitSet();
    unread.set(0, text.length());
    running.forEach(i -> unread.clear(start(filled.get(i)), ends.get(filled.get(i))));
    return new Lines(PdfLines.of(running.stream().map(candidates::get).toList()), unread);
  }

  private int start(int paragraph) {
    return paragraph == 0 ? 0 : ends.get(paragraph - 1);
  }

  /**
   * Lines of review text.
   *
   * @param lines in order
   * @param unread the characters of margins, which no line holds
   */
  record Lines(List<String> lines, BitSet unread) {
    @Override
    public String toString() {
      return "Lines[" + lines.size() + "]";
    }
  }

  @Override
  public String toString() {
    return "GlyphText[" + text.length() + " units]";
  }
}
