package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.O;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;

/** The attributes of the old drawing language, VML, that are written. */
final class VmlRules {

  private static final Set<String> PLAIN =
      WordAttributes.words(
          """
          style coordsize coordorigin path adj fillcolor strokecolor stroked filled strokeweight
          from to inset on opacity color color2 angle focus weight dashstyle joinstyle endcap
          startarrow endarrow gradientshapeok textpathok eqn arcsize wrapcoords position obscured
          offset limo trim fitshape fitpath points startangle endangle control1 control2
          anchorx anchory side
          """);

  private static final Set<String> DESCRIBING = Set.of("alt", "title", "string");

  private static final Set<String> OFFICE =
      WordAttributes.words(
          """
          spt connecttype allowincell allowoverlap preferrelative hr hralign hrstd hrnoshade hrpct
          """);

  private VmlRules() {}

  static Optional<String> value(Attr attribute, EditedContent content) {
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    boolean kept;
    if (attribute.getNamespaceURI() == null) {
      kept =
          PLAIN.contains(name)
              || (DESCRIBING.contains(name) && content.mayWrite(attribute))
              || (name.equals("id") && value.matches("_x0000_[a-z]\\d+"))
              || (name.equals("type") && value.matches("#_x0000_[a-z]\\d+|[a-z]+|Wide"));
    } else {
      kept = O.uri().equals(attribute.getNamespaceURI()) && OFFICE.contains(name);
    }
    return kept ? Optional.of(value) : Optional.empty();
  }
}
