package org.sottovoce.pipeline;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.release.FormUnkept;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.text.Span;

/**
 * A writer in place whose work is read again, lest anything be lost: a file whose running text is
 * not that of the review with its replacements, letter by letter and digit by digit, is given up.
 * Links, fields and names may go by rule and are not compared.
 *
 * <p>Safe for several threads when the writer is.
 */
final class ReadBackWriter implements ReleaseWriter {

  private static final Set<Kind> RUNNING =
      EnumSet.of(
          Kind.BODY,
          Kind.HEADER,
          Kind.FOOTER,
          Kind.FOOTNOTE,
          Kind.ENDNOTE,
          Kind.TEXT_BOX,
          Kind.CUE);

  private final ReleaseWriter writer;

  ReadBackWriter(ReleaseWriter writer) {
    this.writer = writer;
  }

  /**
   * {@inheritDoc}
   *
   * @throws FormUnkept when what was written reads otherwise than what was reviewed
   */
  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    byte[] released = writer.write(document);
    Format format = document.original().document().format();
    if (!letters(document).equals(lettersOf(released, format))) {
      throw new FormUnkept();
    }
    return released;
  }

  private static String letters(RedactedDocument document) {
    Document original = document.original().document();
    return letters(original, document.text()::toDerived, document.text().text());
  }

  /** What no text can be found in has no letters. */
  private static String lettersOf(byte[] released, Format format) {
    SourceFile source = new SourceFile("release." + format.extension(), released);
    try {
      Document again = FormatCatalogue.reader().read(source);
      return letters(again, span -> span, again.text());
    } catch (UnreadableDocument e) {
      return "";
    }
  }

  /** Of {@code text}, in which the parts lie at their {@code places}: a name may lie in two. */
  private static String letters(Document document, UnaryOperator<Span> places, String text) {
    StringBuilder letters = new StringBuilder();
    int at = 0;
    for (TextPart part : document.parts()) {
      if (!RUNNING.contains(part.kind())) {
        Span place = places.apply(part.span());
        add(text.substring(at, Math.max(at, place.start())), letters);
        at = Math.max(at, place.end());
      }
    }
    add(text.substring(at), letters);
    return letters.toString();
  }

  private static void add(CharSequence text, StringBuilder letters) {
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
  }
}
