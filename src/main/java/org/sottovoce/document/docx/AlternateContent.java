package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.MC;

import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.w3c.dom.Element;

/**
 * The choice between copies of one content: of {@code mc:AlternateContent}, the first choice that
 * needs known namespaces only, else the fallback. The other copies are neither read nor released.
 */
public final class AlternateContent {

  private static final Set<String> KNOWN =
      Set.of(WordNamespace.WPS.uri(), WordNamespace.WPG.uri(), WordNamespace.WPC.uri());

  private AlternateContent() {}

  /**
   * The choice or fallback whose content stands for all, if there is one; nothing for an element
   * that is no {@code mc:AlternateContent}.
   */
  public static Optional<Element> chosen(Element element) {
    if (!MC.is(element, "AlternateContent")) {
      return Optional.empty();
    }
    for (Element copy : Elements.children(element)) {
      if (MC.is(copy, "Fallback") || (MC.is(copy, "Choice") && isUnderstood(copy))) {
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  /** The prefixes that releases declare for the namespaces that {@code choice} needs. */
  public static String requirement(Element choice) {
    StringJoiner prefixes = new StringJoiner(" ");
    for (String prefix : choice.getAttribute("Requires").strip().split("\\s+", -1)) {
      WordNamespace.ofUri(choice.lookupNamespaceURI(prefix))
          .ifPresent(known -> prefixes.add(known.prefix()));
    }
    return prefixes.toString();
  }

  private static boolean isUnderstood(Element choice) {
    String required = choice.getAttribute("Requires").strip();
    for (String prefix : required.split("\\s+", -1)) {
      String uri = choice.lookupNamespaceURI(prefix);
      if (uri == null || !KNOWN.contains(uri)) {
        return false;
      }
    }
    return true;
  }
}
