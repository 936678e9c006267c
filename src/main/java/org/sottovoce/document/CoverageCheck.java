package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.XhtmlParts.Block;
import org.sottovoce.text.Span;

/**
 * The second opinion on a document that was read with anchors: Tika reads the same file, and every
 * word that it sees has to stand in the review text.
 *
 * <p>A word that Tika sees twice and the reader once is not missing: Tika repeats text boxes and
 * headers.
 */
public final class CoverageCheck {

  /** Kinds of text that Tika does not show. */
  private static final Set<Kind> BESIDE =
      Set.of(Kind.ALT_TEXT, Kind.FIELD, Kind.NAME, Kind.LINK_TARGET);

  private CoverageCheck() {}

  /**
   * The document when Tika sees no word that it lacks; else the same text with the paragraphs that
   * hold the missing words behind it, {@link Fidelity#TEXT_ONLY}, since they have no anchors.
   *
   * @param anchored what was read
   * @param seen what Tika is shown: the same file, or a copy without what is by rule not read
   * @throws UnreadableDocument {@link Reason#NOT_COVERED} when Tika cannot read the file, or sees
   *     nothing in it although the document has running text
   */
  public static Document checked(Document anchored, SourceFile seen) throws UnreadableDocument {
    return compared(anchored, secondOpinion(seen, GlyphOrder.DRAWN));
  }

  /**
   * The same for a PDF.
   *
   * @param order in which the document takes the letters of its pages
   * @throws UnreadableDocument as above
   */
  public static Document checkedPages(Document anchored, SourceFile seen, GlyphOrder order)
      throws UnreadableDocument {
    return compared(anchored, PdfLines.joinedAs(anchored, secondOpinion(seen, order)));
  }

  /**
   * The same with what Tika saw.
   *
   * @throws UnreadableDocument {@link Reason#NOT_COVERED} when that is nothing, although the
   *     document has running text
   */
  static Document compared(Document anchored, List<Block> opinion) throws UnreadableDocument {
    if (opinion.stream().noneMatch(block -> ComparedWords.areIn(block.text()))
        && hasRunning(anchored)) {
      throw new UnreadableDocument(Reason.NOT_COVERED);
    }
    List<Block> missing = missing(opinion, anchored);
    return missing.isEmpty() ? anchored : with(missing, anchored);
  }

  private static List<Block> secondOpinion(SourceFile seen, GlyphOrder order)
      throws UnreadableDocument {
    try {
      return TikaText.withoutEmbedded(seen, order).blocks();
    } catch (UnreadableDocument e) {
      throw new UnreadableDocument(Reason.NOT_COVERED, e);
    }
  }

  /**
   * The blocks with words that the document lacks; those that stand there whole are quick to tell.
   */
  private static List<Block> missing(List<Block> opinion, Document anchored) {
    Set<String> whole =
        anchored.parts().stream()
            .map(part -> anchored.surface(part.span()).strip())
            .collect(Collectors.toSet());
    List<Block> others =
        opinion.stream()
            .filter(block -> !block.text().isBlank() && !whole.contains(block.text().strip()))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    ComparedWords known = new ComparedWords(anchored.text());
    return others.stream().filter(block -> !known.cover(block.text())).distinct().toList();
  }

  private static boolean hasRunning(Document anchored) {
    return anchored.parts().stream()
        .filter(part -> !BESIDE.contains(part.kind()))
        .anyMatch(part -> ComparedWords.areIn(anchored.surface(part.span())));
  }

  private static Document with(List<Block> missing, Document anchored) {
    StringBuilder text = new StringBuilder(anchored.text());
    List<TextPart> parts = new ArrayList<>(anchored.parts());
    for (Block block : missing) {
      for (String line : BlockLines.of(block.text(), anchored.format())) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
        }
        Span span = Span.of(text.length(), line.length());
        parts.add(new TextPart(Kind.BODY, span, List.of(), Optional.empty(), Optional.empty()));
        text.append(line);
      }
    }
    return new Document(
        anchored.source(),
        anchored.format(),
        text.toString(),
        parts,
        Fidelity.TEXT_ONLY,
        anchored.pictures(),
        shortfalls(missing, anchored));
  }

  private static List<Shortfall> shortfalls(List<Block> missing, Document anchored) {
    List<Shortfall> all = new ArrayList<>();
    all.addAll(Shortfall.counted(missing.stream().map(CoverageCheck::kind).toList()));
    all.addAll(anchored.shortfalls());
    return all;
  }

  /** What Tika calls the place of words that the reader did not see. */
  private static Shortfall.Kind kind(Block block) {
    return switch (block.kind()) {
      case HEADER, FOOTER -> Shortfall.Kind.HEADER;
      case FOOTNOTE, ENDNOTE, NOTE -> Shortfall.Kind.NOTE;
      default -> block.cell().isPresent() ? Shortfall.Kind.TABLE_CELL : Shortfall.Kind.PARAGRAPH;
    };
  }
}
