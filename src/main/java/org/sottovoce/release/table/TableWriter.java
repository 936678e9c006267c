package org.sottovoce.release.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.document.table.Table;
import org.sottovoce.document.table.TableCell;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.SourceEdits;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Splice;

/**
 * Writes separated values in place: the original's characters with the replacements, in its charset
 * and with its separators, quotes and line ends. A cell gets quotes when its new content needs
 * them. A replacement that the charset cannot hold makes the file UTF-8.
 */
public final class TableWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    DecodedText decoded =
        new TextDecoder()
            .decode(document.original().document().source().bytes())
            .orElseThrow(() -> new IOException("the original is no text file"));
    String file = decoded.text();
    Table table = Table.of(file).orElseThrow(() -> new IOException("the original is no table"));
    List<Splice.Piece> pieces = pieces(file, table, SourceEdits.of(document));
    return decoded.encodeToBeGuessed(Splice.replace(file, pieces).text());
  }

  /** The cells that change; cells and edits both stand in the order of the file. */
  private static List<Splice.Piece> pieces(String file, Table table, List<SourceEdit> edits) {
    EditedCell writer = new EditedCell(file, table.separator());
    List<Splice.Piece> pieces = new ArrayList<>();
    int from = 0;
    for (TableCell cell : table.cells()) {
      int to = from;
      while (to < edits.size() && !edits.get(to).isBehind(cell.raw())) {
        to++;
      }
      if (to > from) {
        pieces.add(new Splice.Piece(cell.raw(), writer.write(cell, edits.subList(from, to))));
      }
      from = to;
    }
    return pieces;
  }
}
