package org.sottovoce.release.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sottovoce.document.odf.Generated;
import org.sottovoce.document.odf.OdfNamespace;
import org.sottovoce.document.odf.StyleNames;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Says with which value an attribute is written, if it is written at all. */
final class OdfAttributes {

  /** A target on somebody's disk is of no use to a reader and names folders: not among these. */
  private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "ftp:", "tel:");

  /** Attributes whose value is a name that others refer to. */
  private static final Set<String> NAMES =
      OdfElements.words(
          """
          style:name style:parent-style-name style:next-style-name
          style:list-style-name style:master-page-name style:page-layout-name
          style:apply-style-name style:register-truth-ref-style-name style:font-name
          style:font-name-asian style:font-name-complex style:percentage-data-style-name
          text:style-name text:cond-style-name text:visited-style-name text:default-style-name
          text:citation-style-name text:citation-body-style-name text:main-entry-style-name
          text:class-names text:style-override text:master-page-name text:name text:ref-name
          text:id text:continue-list text:caption-sequence-name xml:id
          draw:name draw:style-name draw:text-style-name draw:class-names
          draw:fill-gradient-name draw:fill-hatch-name draw:opacity-name draw:stroke-dash
          draw:marker-start draw:marker-end draw:master-page-name draw:id draw:control
          draw:start-shape draw:end-shape draw:copy-of form:id
          table:name table:style-name table:default-cell-style-name table:template-name
          """);

  /** Attributes that name a family of fonts. */
  private static final Set<String> FONTS =
      OdfElements.words(
          """
          fo:font-family svg:font-family style:font-family-asian style:font-family-complex
          """);

  /** A length that is not nothing. */
  private static final Pattern CUTS = Pattern.compile("[1-9]");

  private static final Set<String> REVIEWED =
      Set.of("office:title", "form:label", "form:value", "form:current-value", "form:title");

  private static final Set<String> LABELS = Set.of("style:num-prefix", "style:num-suffix");

  private final EditedOdf content;
  private final OdfValues values = new OdfValues();

  OdfAttributes(EditedOdf content) {
    this.content = content;
  }

  /** The value of an attribute. */
  Optional<String> value(Element element, Attr attribute) {
    String name = OdfNamespace.qualified(attribute);
    String value = attribute.getValue();
    if (name.equals("xlink:href")) {
      return target(element, attribute);
    }
    if (name.equals("style:display-name")) {
      boolean written = content.mayWrite(attribute) || StyleNames.isBroughtAlong(value);
      return written ? Optional.of(content.neutralTitle(value)) : Optional.empty();
    }
    if (DRAW.is(element, "equation") && name.equals("draw:name")) {
      return Optional.of(values.equation(value));
    }
    if (NAMES.contains(name)) {
      return Optional.of(isOfStyle(name) ? content.neutralStyle(value) : content.neutral(value));
    }
    if (name.equals("fo:clip") && CUTS.matcher(value).find()) {
      return Optional.empty(); // grey areas are whole, and what is kept was cut already
    }
    if (LABELS.contains(name)) {
      boolean written = content.mayWrite(attribute) || Generated.isLabel(value);
      return written ? Optional.of(value) : Optional.empty();
    }
    if (REVIEWED.contains(name)) {
      return content.mayWrite(attribute) ? Optional.of(value) : Optional.empty();
    }
    if (FONTS.contains(name)) {
      return content.isTelling(value) ? Optional.empty() : Optional.of(value);
    }
    return OdfAttributeNames.isKnown(name) ? values.of(name, value) : Optional.empty();
  }

  /** Whether a style, font, page or class is named, and not a place in the text. */
  private static boolean isOfStyle(String name) {
    return name.startsWith("style:")
        || name.contains("style")
        || name.endsWith("page-name")
        || name.endsWith("class-names");
  }

  /** Whether the characters of a label or description may be written. */
  boolean mayWriteLabel(Element element, Text text) {
    return content.mayWrite(text)
        || (OdfNamespace.TEXT.is(element, "note-citation") && Generated.isLabel(text.getData()));
  }

  private Optional<String> target(Element element, Attr attribute) {
    if (!element.getLocalName().equals("a")) {
      return element.getLocalName().equals("list-level-style-image")
          ? Optional.of(OdfPackageBuilder.PICTURE)
          : Optional.empty();
    }
    String target = attribute.getValue();
    if (target.startsWith("#")) {
      return inside(attribute, target);
    }
    String lower = target.strip().toLowerCase(Locale.ROOT);
    boolean web = SCHEMES.stream().anyMatch(lower::startsWith);
    return web && content.mayWrite(attribute) ? Optional.of(target) : Optional.empty();
  }

  /** A link to a bookmark follows the bookmark's new name. */
  private Optional<String> inside(Attr attribute, String target) {
    String name = target.substring(1);
    String neutral = content.neutral(name);
    if (!neutral.equals(name)) {
      return Optional.of("#" + neutral);
    }
    return content.mayWrite(attribute) || Generated.isTarget(target)
        ? Optional.of(target)
        : Optional.empty();
  }
}
