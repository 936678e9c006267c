package org.sottovoce.release.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.MarkdownText;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * The changes to one Markdown file. Replacements stand there as they are where the file then reads
 * as it was reviewed; else what reads otherwise, in them and before them, is escaped. Where one
 * took away a mark of code, what was code is read as text, so that marks are escaped everywhere.
 */
final class MarkdownEdits {

  private static final Pattern MARK = Pattern.compile("[\\\\&`~]");

  private final String source;
  private final RedactedDocument document;
  private final MarkdownText reading = new MarkdownText();
  private final AlignedText review;

  MarkdownEdits(String source, RedactedDocument document) {
    this.source = source;
    this.document = document;
    this.review = reading.normalize(source);
  }

  /** The released characters of the file. */
  String apply() {
    String released = spliced(replaced(UnaryOperator.identity()));
    if (!isAsReviewed(released)) {
      List<Splice.Piece> pieces = replaced(MarkdownEdits::escaped);
      BitSet starts = new BitSet();
      pieces.forEach(piece -> starts.set(piece.span().start()));
      released = spliced(withMarks(pieces, at -> source.charAt(at) == '\\' && starts.get(at + 1)));
      if (!isAsReviewed(released)) {
        released = spliced(withMarks(pieces, at -> true));
      }
    }
    return released;
  }

  private List<Splice.Piece> replaced(UnaryOperator<String> spelling) {
    String lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
    List<Splice.Piece> pieces = new ArrayList<>();
    for (Replacement replacement : document.replacements()) {
      String text = spelling.apply(replacement.text()).replace("\n", lineEnd);
      pieces.add(new Splice.Piece(review.toOriginal(replacement.span()), text));
    }
    return pieces;
  }

  private static String escaped(String text) {
    return MARK.matcher(text).replaceAll("\\\\$0");
  }

  /** The pieces, and the marks outside them that stand for themselves and are to be escaped. */
  private List<Splice.Piece> withMarks(List<Splice.Piece> pieces, IntPredicate wanted) {
    BitSet taken = new BitSet();
    pieces.forEach(piece -> taken.set(piece.span().start(), piece.span().end()));
    review
        .alignment()
        .changes()
        .forEach(token -> taken.set(token.original().start(), token.original().end()));
    List<Splice.Piece> all = new ArrayList<>(pieces);
    Matcher mark = MARK.matcher(source);
    while (mark.find()) {
      if (!taken.get(mark.start()) && wanted.test(mark.start())) {
        all.add(new Splice.Piece(Span.of(mark.start(), 1), escaped(mark.group())));
      }
    }
    return all;
  }

  private String spliced(List<Splice.Piece> pieces) {
    return Splice.replace(source, pieces).text();
  }

  private boolean isAsReviewed(String released) {
    return reading.normalize(released).text().equals(document.text().text());
  }
}
