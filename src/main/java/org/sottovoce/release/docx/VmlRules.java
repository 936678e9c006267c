package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.O;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.release.FormatValues;
import org.sottovoce.release.OutlineValues;
import org.w3c.dom.Attr;

/** Says with which value an attribute of the old drawing language, VML, is written. */
final class VmlRules {

  private static final Set<String> PLAIN =
      WordAttributes.words(
          """
          coordsize coordorigin adj fillcolor strokecolor stroked filled strokeweight
          from to inset on opacity color color2 angle focus weight dashstyle joinstyle endcap
          startarrow endarrow gradientshapeok textpathok eqn arcsize wrapcoords position obscured
          offset limo trim fitshape fitpath points startangle endangle control1 control2
          anchorx anchory side type
          """);

  private static final Set<String> DESCRIBING = Set.of("alt", "title", "string");

  private static final Set<String> OFFICE =
      WordAttributes.words(
          """
          spt connecttype allowincell allowoverlap preferrelative hr hralign hrstd hrnoshade hrpct
          """);

  private static final FormatValues WORDS = WordValues.list("vml-words.txt");

  /** Commands without coordinates, and behind them one with coordinates (29500-4, 14.2.1.6). */
  private static final OutlineValues OUTLINES =
      new OutlineValues("(?:[xe]|n[fs]){0,3}(?:[mlctrv]|a[elrt]|w[ar]|q[xyb]|h[a-i])?", WORDS);

  /** What Office calls shapes; nobody sees it. */
  private static final Pattern SHAPE = Pattern.compile("#?_x0000_[a-z]\\d{1,10}");

  private VmlRules() {}

  static Optional<String> value(Attr attribute, EditedContent content) {
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    if (attribute.getNamespaceURI() != null) {
      boolean known = O.uri().equals(attribute.getNamespaceURI()) && OFFICE.contains(name);
      return known && WORDS.isKnown(value) ? Optional.of(value) : Optional.empty();
    }
    if (name.equals("style")) {
      return Optional.of(style(value, content));
    }
    boolean written =
        switch (name) {
          case "path" -> OUTLINES.isKnown(value);
          case "id" -> SHAPE.matcher(value).matches();
          default ->
              DESCRIBING.contains(name)
                  ? content.mayWrite(attribute)
                  : PLAIN.contains(name) && isPlain(value);
        };
    return written ? Optional.of(value) : Optional.empty();
  }

  /** The declarations of a style that say nothing but how a shape looks. */
  private static String style(String style, EditedContent content) {
    return Arrays.stream(style.split(";", -1))
        .filter(declaration -> isWritten(declaration, content))
        .collect(Collectors.joining(";"));
  }

  private static boolean isWritten(String declaration, EditedContent content) {
    int colon = declaration.indexOf(':') + 1;
    String property = declaration.substring(0, colon);
    return property.strip().endsWith("font-family:")
        ? WORDS.isKnown(property) && !content.givesAway(declaration.substring(colon))
        : isPlain(declaration);
  }

  private static boolean isPlain(String value) {
    return WORDS.isKnown(SHAPE.matcher(value).replaceAll(""));
  }
}
