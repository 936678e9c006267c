package org.sottovoce.release.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.LineEnds;
import org.sottovoce.text.Splice;

/**
 * Writes text and caption files in place: the original's characters with the replacements, in its
 * charset and with its line ends. A replacement that the charset cannot hold makes the file UTF-8.
 *
 * <p>Read again, the file has the released text; of a caption file up to blank lines, since a cue
 * that nothing is left of goes.
 */
public final class TextWriter implements ReleaseWriter {

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    DecodedText decoded =
        decoder
            .decode(original.source().bytes())
            .orElseThrow(() -> new IOException("the original is no text file"));
    String released =
        switch (original.format()) {
          case TXT -> lines(document, decoded.text());
          case MD -> new MarkdownEdits(decoded.text(), document).apply();
          case VTT -> new CueEdits(decoded.text(), Format.VTT).apply(document);
          case SRT -> new CueEdits(decoded.text(), Format.SRT).apply(document);
          default -> throw new IOException("no text format: " + original.format());
        };
    return decoded.encodeToBeGuessed(released);
  }

  private static String lines(RedactedDocument document, String source) {
    AlignedText review = new LineEnds().normalize(source);
    String lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
    List<Splice.Piece> pieces = new ArrayList<>();
    for (Replacement replacement : document.replacements()) {
      String text = replacement.text().replace("\n", lineEnd);
      pieces.add(new Splice.Piece(review.toOriginal(replacement.span()), text));
    }
    return Splice.replace(source, pieces).text();
  }
}
