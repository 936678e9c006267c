package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.Optional;
import org.sottovoce.document.docx.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tells what tracked deletions leave of paragraphs. */
final class Deletions {

  private Deletions() {}

  /**
   * Whether a paragraph was deleted with its mark and holds nothing that is released, and another
   * paragraph follows, so that the place around it does not become empty.
   */
  static boolean isDeletedParagraph(Element paragraph, EditedContent content) {
    Optional<Element> properties = Elements.child(paragraph, "pPr");
    Optional<Element> mark = properties.flatMap(p -> Elements.child(p, "rPr"));
    return mark.filter(Deletions::isMarkGone).isPresent()
        && properties.flatMap(p -> Elements.child(p, "sectPr")).isEmpty()
        && isBeforeParagraph(paragraph)
        && !holdsText(paragraph, content);
  }

  private static boolean isMarkGone(Element markProperties) {
    return Elements.child(markProperties, "del").isPresent()
        || Elements.child(markProperties, "moveFrom").isPresent();
  }

  private static boolean isBeforeParagraph(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next != null && W.is(next, "p");
  }

  private static boolean holdsText(Element element, EditedContent content) {
    if (content.mayWrite(element)) {
      return true;
    }
    return Elements.children(element).stream().anyMatch(child -> holdsText(child, content));
  }
}
