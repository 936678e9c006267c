package org.sottovoce.pipeline;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.release.FormUnkept;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

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
    if (!letters(document).equals(lettersOf(released))) {
      throw new FormUnkept();
    }
    return released;
  }

  private static String letters(RedactedDocument document) {
    StringBuilder letters = new StringBuilder();
    for (TextPart part : document.original().document().parts()) {
      if (RUNNING.contains(part.kind())) {
        add(document.text().toDerived(part.span()).in(document.text().text()), letters);
      }
    }
    return letters.toString();
  }

  /** What no text can be found in has no letters. */
  private static String lettersOf(byte[] released) {
    StringBuilder letters = new StringBuilder();
    try {
      Document again = Engine.reader().read(new SourceFile("release", released));
      again.parts().stream()
          .filter(part -> RUNNING.contains(part.kind()))
          .forEach(part -> add(again.surface(part.span()), letters));
    } catch (UnreadableDocument e) {
      return "";
    }
    return letters.toString();
  }

  private static void add(CharSequence text, StringBuilder letters) {
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
  }
}
