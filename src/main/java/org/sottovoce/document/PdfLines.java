package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.XhtmlParts.Block;

/**
 * The lines of review text that the paragraphs of a PDF make: margin numbers left out, wrapped
 * lines joined, words that a hyphen cut in two made whole. Every reader of PDFs uses this one way.
 */
public final class PdfLines {

  private PdfLines() {}

  /** Which of {@code paragraphs}, by number from 0, are no run of margin line numbers. */
  public static List<Integer> running(List<String> paragraphs) {
    List<Block> blocks = blocks(paragraphs);
    List<Block> kept = LineNumbers.without(blocks);
    List<Integer> running = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < blocks.size() && next < kept.size(); i++) {
      if (kept.get(next).equals(blocks.get(i))) {
        running.add(i);
        next++;
      }
    }
    return running;
  }

  /**
   * The lines of {@code paragraphs}, in order. Their characters are those of the paragraphs, but
   * for white space, for characters without width and for hyphens at line ends.
   *
   * @param paragraphs without runs of line numbers
   */
  public static List<String> of(List<String> paragraphs) {
    CutWords words = new CutWords(paragraphs.stream());
    return lines(WrappedLines.joined(blocks(paragraphs)), words).stream().map(Block::text).toList();
  }

  /** The blocks of a reading by Tika in lines; running line numbers are left out. */
  static List<Block> joined(List<Block> blocks) {
    return joined(blocks, new CutWords(blocks.stream().map(Block::text)));
  }

  /** The blocks of a second reading of a document in the same lines. */
  static List<Block> joinedAs(Document read, List<Block> blocks) {
    return joined(blocks, new CutWords(Stream.of(read.text())));
  }

  private static List<Block> joined(List<Block> blocks, CutWords words) {
    return lines(WrappedLines.joined(LineNumbers.without(blocks)), words);
  }

  private static List<Block> lines(List<Block> blocks, CutWords words) {
    return blocks.stream()
        .flatMap(
            block ->
                BlockLines.ofPage(block.text(), words).stream()
                    .map(line -> new Block(block.kind(), line, block.cell())))
        .toList();
  }

  private static List<Block> blocks(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> new Block(Kind.BODY, paragraph, Optional.empty()))
        .toList();
  }
}
