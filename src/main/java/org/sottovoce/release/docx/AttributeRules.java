package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.M;
import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.docx.WordNamespace;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Says with which value an attribute is written, if it is written at all. */
final class AttributeRules {

  private static final Set<String> REFERRING_TO_STYLES =
      Set.of(
          "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink");

  /** What drawings are called and described by; of these only reviewed text is written. */
  private static final Set<String> DESCRIBING_DRAWINGS = Set.of("descr", "title", "name");

  /** The settings that word processors know are of this address. */
  private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

  /** Elements of drawings whose name must be there. */
  private static final Set<String> NAMED_IN_DRAWINGS =
      Set.of("docPr", "cNvPr", "theme", "clrScheme", "fontScheme", "fmtScheme");

  private final EditedContent content;

  AttributeRules(EditedContent content) {
    this.content = content;
  }

  /** The value of an attribute that is no relationship. */
  Optional<String> value(Element element, Attr attribute) {
    return switch (WordNamespace.of(element).orElseThrow()) {
      case W -> attributeOf(W, attribute).flatMap(name -> word(element, attribute, name));
      case M -> attributeOf(M, attribute).flatMap(name -> math(element, attribute));
      case WP, A, PIC, WPS, WPG, WPC ->
          unqualified(attribute).flatMap(n -> drawing(element, attribute, n));
      default -> VmlRules.value(attribute, content);
    };
  }

  private static Optional<String> attributeOf(WordNamespace namespace, Attr attribute) {
    return namespace.uri().equals(attribute.getNamespaceURI())
        ? Optional.of(attribute.getLocalName())
        : Optional.empty();
  }

  private static Optional<String> unqualified(Attr attribute) {
    return attribute.getNamespaceURI() == null
        ? Optional.of(attribute.getName())
        : Optional.empty();
  }

  private Optional<String> word(Element element, Attr attribute, String name) {
    if (!WordAttributes.isKnown(name)) {
      return Optional.empty();
    }
    String value = attribute.getValue();
    return switch (element.getLocalName()) {
      case "bookmarkStart" ->
          name.equals("name") ? reviewed(attribute).map(content::neutral) : small(element, value);
      case "hyperlink" ->
          switch (name) {
            case "tooltip" -> reviewed(attribute);
            case "anchor" -> content.bookmark(value);
            default -> small(element, value);
          };
      case "fldSimple", "tblCaption", "tblDescription" -> reviewed(attribute);
      case "lvlText" -> Optional.of(content.mayWrite(attribute) ? value : digitsOf(value));
      case "rFonts", "font" -> font(value);
      case "sym" -> name.equals("font") ? font(value) : small(element, value);
      case "style" ->
          name.equals("styleId") ? Optional.of(content.styles().id(value)) : small(element, value);
      case "name" -> Optional.of(content.styles().name(value, styleOf(element)));
      case "compatSetting" ->
          value.equals(COMPATIBILITY) ? Optional.of(value) : small(element, value);
      default ->
          REFERRING_TO_STYLES.contains(element.getLocalName())
              ? Optional.of(content.styles().id(value))
              : small(element, value);
    };
  }

  /** A value that says how something looks, and nothing that people can put in words. */
  private static Optional<String> small(Element element, String value) {
    return WordValues.isKnown(element, value) ? Optional.of(value) : Optional.empty();
  }

  private Optional<String> font(String value) {
    return content.givesAway(value) ? Optional.empty() : Optional.of(value);
  }

  private static String styleOf(Element name) {
    return W.value((Element) name.getParentNode(), "styleId");
  }

  private static Optional<String> math(Element element, Attr attribute) {
    String name = attribute.getLocalName();
    boolean known =
        (name.equals("val") && MathValues.isSmall(element.getLocalName(), attribute.getValue()))
            || name.equals("alnAt");
    return known ? Optional.of(attribute.getValue()) : Optional.empty();
  }

  /** The label of a list level without words; only labels with words are text to review. */
  private static String digitsOf(String label) {
    return label.replaceAll("\\p{L}{2,}", "");
  }

  private Optional<String> drawing(Element element, Attr attribute, String name) {
    String value = attribute.getValue();
    if (name.equals("id")) {
      return value.matches("\\d+") ? Optional.of(value) : Optional.empty();
    }
    if (name.equals("name") && element.getLocalName().equals("gd")) {
      return Optional.of(value);
    }
    if (name.equals("typeface")) {
      return Optional.of(content.givesAway(value) ? "" : value);
    }
    if (!DESCRIBING_DRAWINGS.contains(name)) {
      return DrawingAttributes.isKnown(name) ? Optional.of(value) : Optional.empty();
    }
    Optional<String> read = reviewed(attribute);
    boolean needed = name.equals("name") && NAMED_IN_DRAWINGS.contains(element.getLocalName());
    return needed ? Optional.of(read.orElse("Object")) : read;
  }

  private Optional<String> reviewed(Attr attribute) {
    return content.mayWrite(attribute) ? Optional.of(attribute.getValue()) : Optional.empty();
  }
}
