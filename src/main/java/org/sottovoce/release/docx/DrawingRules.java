package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.A;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.document.docx.WordNamespace;
import org.sottovoce.release.FormatValues;
import org.sottovoce.release.GuideNames;
import org.sottovoce.release.LanguageTags;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Says with which value an attribute of DrawingML is written. Used for one part. */
final class DrawingRules {

  /** What drawings are called and described by; of these only reviewed text is written. */
  private static final Set<String> DESCRIBING = Set.of("descr", "title", "name");

  /** Elements of a shape's geometry, whose attributes are formulas, guides and coordinates. */
  private static final Set<String> GUIDED =
      Set.of("gd", "pos", "pt", "arcTo", "ahXY", "ahPolar", "cxn", "rect");

  private static final FormatValues GUIDES = WordValues.list("guide-words.txt");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final EditedContent content;
  private final GuideNames guides = new GuideNames(GUIDES);

  DrawingRules(EditedContent content) {
    this.content = content;
  }

  /** The value of an attribute without a namespace, if it is written. */
  Optional<String> value(Element element, Attr attribute) {
    String name = attribute.getName();
    String value = attribute.getValue();
    if (A.is(element, element.getLocalName()) && GUIDED.contains(element.getLocalName())) {
      boolean written = name.equals("name") || DrawingAttributes.isKnown(name);
      return written ? Optional.of(guided(value)) : Optional.empty();
    }
    if (name.equals("typeface")) {
      return Optional.of(content.givesAway(value) ? "" : value);
    }
    boolean written =
        DESCRIBING.contains(name) ? content.mayWrite(attribute) : isKnown(element, name, value);
    return written ? Optional.of(value) : RequiredValues.of(element, name);
  }

  private static boolean isKnown(Element element, String name, String value) {
    return switch (name) {
      case "id" -> value.matches("\\d+");
      case "lang" -> LanguageTags.isTag(value);
      case "script" -> LanguageTags.isPart(value);
      case "uri" -> WordNamespace.ofUri(value).isPresent();
      default -> DrawingAttributes.isKnown(name) && WordValues.isKnown(element, value);
    };
  }

  /** A formula, or one of its names or numbers, with the names of this release. */
  private String guided(String value) {
    return BLANK.splitAsStream(value).map(guides::of).collect(Collectors.joining(" "));
  }
}
