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

  /** The settings that word processors know are of this address. */
  private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

  private final EditedContent content;
  private final DrawingRules drawings;

  AttributeRules(EditedContent content) {
    this.content = content;
    this.drawings = new DrawingRules(content);
  }

  /** The value of an attribute that is no relationship. */
  Optional<String> value(Element element, Attr attribute) {
    return switch (WordNamespace.of(element).orElseThrow()) {
      case W -> attributeOf(W, attribute).flatMap(name -> word(element, attribute, name));
      case M -> attributeOf(M, attribute).flatMap(name -> math(element, attribute));
      case WP, A, PIC, WPS, WPG, WPC ->
          attribute.getNamespaceURI() == null
              ? drawings.value(element, attribute)
              : Optional.empty();
      default -> VmlRules.value(attribute, content);
    };
  }

  private static Optional<String> attributeOf(WordNamespace namespace, Attr attribute) {
    return namespace.uri().equals(attribute.getNamespaceURI())
        ? Optional.of(attribute.getLocalName())
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

  private Optional<String> math(Element element, Attr attribute) {
    String value = attribute.getValue();
    boolean known =
        switch (attribute.getLocalName()) {
          case "val" ->
              element.getLocalName().equals("mathFont")
                  ? !content.givesAway(value)
                  : WordValues.isKnown(element, value);
          case "alnAt" -> WordValues.isKnown(element, value);
          default -> false;
        };
    return known ? Optional.of(value) : RequiredValues.of(element, attribute.getLocalName());
  }

  /** The label of a list level without words; only labels with words are text to review. */
  private static String digitsOf(String label) {
    return label.replaceAll("\\p{L}{2,}", "");
  }

  private Optional<String> reviewed(Attr attribute) {
    return content.mayWrite(attribute) ? Optional.of(attribute.getValue()) : Optional.empty();
  }
}
