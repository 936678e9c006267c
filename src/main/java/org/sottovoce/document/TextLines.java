package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.LineEnds;
import org.sottovoce.text.Span;

/**
 * Builds the document of a text file whose lines are its parts: each line end becomes a line feed,
 * all else stands in the review text as it stands in the file.
 */
final class TextLines {

  private static final SourceNode FILE = new SourceNode("", 0);

  private TextLines() {}

  /**
   * The document of {@code text}; blank lines are no parts.
   *
   * @param kinds the kind of each line, by its number from 0
   */
  static Document document(SourceFile source, Format format, String text, IntFunction<Kind> kinds) {
    AlignedText review = new LineEnds().normalize(text);
    List<TextPart> parts = new ArrayList<>();
    int line = 0;
    for (int at = 0; at < review.text().length(); line++) {
      int end = review.text().indexOf('\n', at);
      Span span = new Span(at, end < 0 ? review.text().length() : end);
      if (!span.in(review.text()).isBlank()) {
        Anchor anchor = new Anchor(span, FILE, review.toOriginal(span).start());
        parts.add(TextPart.of(kinds.apply(line), span, List.of(anchor)));
      }
      at = span.end() + 1;
    }
    return new Document(source, format, review.text(), parts, Fidelity.COVERED);
  }
}
