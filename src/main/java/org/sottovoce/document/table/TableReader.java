package org.sottovoce.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.document.TextOpinion;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads separated values: each cell that is not blank is a part on lines of its own, without the
 * blanks around it. Keeps no state.
 */
public final class TableReader implements DocumentReader {

  private static final SourceNode FILE = new SourceNode("", 0);

  /**
   * Reads {@code source}.
   *
   * @throws UnreadableDocument {@link Reason#UNKNOWN_TYPE} when it is no table for certain
   */
  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    DecodedText decoded =
        new TextDecoder()
            .decode(source.bytes())
            .orElseThrow(() -> new UnreadableDocument(Reason.UNKNOWN_TYPE));
    String file = decoded.text();
    Table table = Table.of(file).orElseThrow(() -> new UnreadableDocument(Reason.UNKNOWN_TYPE));
    Cells cells = new Cells(file, table.columns());
    table.cells().forEach(cells::add);
    Format format = table.separator() == '\t' ? Format.TSV : Format.CSV;
    Document document =
        new Document(source, format, cells.review.toString(), cells.parts, Fidelity.COVERED);
    return TextOpinion.cells(document, decoded, table.separator());
  }

  /** Puts cells on lines of their own. */
  private static final class Cells {
    private final String file;
    private final int columns;
    private final StringBuilder review = new StringBuilder();
    private final List<TextPart> parts = new ArrayList<>();

    Cells(String file, int columns) {
      this.file = file;
      this.columns = columns;
    }

    void add(TableCell cell) {
      Span content = stripped(cell.content());
      if (content.isEmpty()) {
        return;
      }
      int start = review.length();
      List<Anchor> anchors = new ArrayList<>();
      for (TableCell.Run run : cell.runs(file, content)) {
        Span span = Span.of(review.length(), run.text().length());
        anchors.add(new Anchor(span, FILE, run.source().start(), run.source().length()));
        review.append(run.text());
      }
      Cell place = new Cell(0, cell.row(), cell.column(), columns);
      Span span = new Span(start, review.length());
      parts.add(new TextPart(Kind.BODY, span, anchors, Optional.of(place), Optional.empty()));
      review.append('\n');
    }

    private Span stripped(Span content) {
      int start = content.start();
      int end = content.end();
      while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
        end--;
      }
      while (start < end && Character.isWhitespace(file.charAt(start))) {
        start++;
      }
      return new Span(start, end);
    }
  }
}
