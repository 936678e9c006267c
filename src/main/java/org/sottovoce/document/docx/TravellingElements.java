package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.A;
import static org.sottovoce.document.docx.WordNamespace.M;
import static org.sottovoce.document.docx.WordNamespace.MC;
import static org.sottovoce.document.docx.WordNamespace.V;
import static org.sottovoce.document.docx.WordNamespace.W;
import static org.sottovoce.document.docx.WordNamespace.WP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The elements of a part that a release may hold: the one way down a part's tree for the reader,
 * which makes review text of what it meets, and for the writer. What is left out goes with all that
 * it holds, so that no text is read in a place that is not written.
 *
 * <p>Wrappers give way to what they hold, as they do in the release, so that a release has the tree
 * that its original was read by.
 */
public final class TravellingElements {

  private TravellingElements() {}

  /** The children of {@code parent} that travel, in order. */
  public static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    if (MC.is(parent, "AlternateContent")) {
      AlternateContent.chosen(parent).ifPresent(copy -> add(copy, copy, found));
    } else if (!isWrittenBare(parent)) {
      add(parent, parent, found);
    }
    return found;
  }

  /** The children that travel and have that name in WordprocessingML. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> W.is(child, name)).toList();
  }

  /**
   * Adds what {@code container} holds.
   *
   * @param parent the element around it in a release
   */
  private static void add(Element container, Element parent, List<Element> found) {
    for (Element child : Elements.children(container)) {
      Optional<Element> copy = AlternateContent.chosen(child);
      if (Elements.isWrapper(child)) {
        add(child, parent, found);
      } else if (copy.filter(chosen -> MC.is(chosen, "Fallback")).isPresent()) {
        add(copy.get(), parent, found);
      } else if (travels(child, parent)) {
        found.add(child);
      }
    }
  }

  private static boolean travels(Element element, Element parent) {
    if (!KnownElements.contain(element)) {
      return AlternateContent.chosen(element).isPresent() && !W.is(parent, "object");
    }
    if (W.is(parent, "object")) {
      return V.uri().equals(element.getNamespaceURI());
    }
    if (W.is(element, "tbl")) {
      return !children(element, "tr").isEmpty();
    }
    return !W.is(element, "tr") || !Elements.isDeletedRow(element);
  }

  /** Whether an element is written without elements in it. */
  private static boolean isWrittenBare(Element element) {
    return switch (element.getLocalName()) {
      case "t" -> W.is(element, "t") || M.is(element, "t");
      case "instrText", "background" -> W.uri().equals(element.getNamespaceURI());
      case "blip" -> A.is(element, "blip");
      case "graphicData" -> A.is(element, "graphicData") && !Graphics.isKnown(element);
      case "align", "posOffset" -> WP.uri().equals(element.getNamespaceURI());
      case "imagedata" -> V.is(element, "imagedata");
      default -> false;
    };
  }
}
