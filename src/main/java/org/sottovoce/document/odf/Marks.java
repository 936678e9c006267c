package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.TEXT;

import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.w3c.dom.Element;

/**
 * Tells the characters that the marks of one document stand for. An element of a few bytes may ask
 * for any number of blanks; together they may not ask for more than a long book has.
 */
final class Marks {

  private static final int MOST = 4_000_000;

  private int blanksLeft = MOST;

  /**
   * The characters that {@code mark} stands for.
   *
   * @throws UnreadableDocument when the document asks for too many blanks
   */
  String characters(Element mark) throws UnreadableDocument {
    return switch (mark.getLocalName()) {
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> blanks(TEXT.value(mark, "c").strip());
    };
  }

  private String blanks(String count) throws UnreadableDocument {
    int blanks = count.isEmpty() ? 1 : count.matches("\\d{1,7}") ? Integer.parseInt(count) : -1;
    blanksLeft -= Math.max(0, blanks);
    if (blanks < 0 || blanksLeft < 0) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
    return " ".repeat(blanks);
  }
}
