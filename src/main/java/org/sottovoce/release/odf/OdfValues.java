package org.sottovoce.release.odf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.odf.Generated;
import org.sottovoce.release.FormatValues;
import org.sottovoce.release.GuideNames;
import org.sottovoce.release.LanguageTags;
import org.sottovoce.release.OutlineValues;

/**
 * The values that attributes of an OpenDocument text may have by the format. Used for one part,
 * since the equations of shapes are numbered in it.
 */
final class OdfValues {

  /** Attributes that repeat, in words, what stands reviewed elsewhere. */
  private static final Set<String> LABELS =
      Set.of("loext:num-list-format", "text:bullet-char", "text:label", "style:leader-text");

  private static final Set<String> LANGUAGES =
      OdfElements.words(
          """
          fo:language style:language-asian style:language-complex style:rfc-language-tag
          style:rfc-language-tag-asian style:rfc-language-tag-complex
          """);

  private static final Set<String> PARTS_OF_LANGUAGES =
      OdfElements.words(
          """
          fo:country style:country-asian style:country-complex
          fo:script style:script-asian style:script-complex
          """);

  private static final Set<String> SERIES = Set.of("style:num-format", "text:num-format");

  private static final Set<String> OUTLINES = Set.of("svg:d", "draw:enhanced-path");

  /** What must be there for a reader to understand the element. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "style:family", "paragraph",
          "style:position", "0cm",
          "text:level", "1",
          "text:outline-level", "1",
          "text:note-class", "footnote",
          "xlink:type", "simple");

  private static final FormatValues WORDS = new FormatValues(OdfValues.class, "value-words.txt");

  /** Commands of SVG and of enhanced paths; one that closes a line may stand before another. */
  private static final OutlineValues OUTLINE = new OutlineValues("[Zz]?[A-IK-Zachlmqstvze]", WORDS);

  /** The first numbers of other scripts than ours, as they name a way of counting. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "[^\\p{IsLatin}]{1,2}(?:, (?:[^\\p{IsLatin}]{1,2}|\\.{2,3})){1,6}(?: \\([a-z]{2}\\))?");

  /** A reference to an equation. */
  private static final Pattern REFERENCE = Pattern.compile("(?<=\\?)[^\\s\\p{Punct}]+");

  private final GuideNames equations = new GuideNames(WORDS);

  /** The value of the attribute with that prefixed name, if it is written. */
  Optional<String> of(String name, String value) {
    Matcher references = REFERENCE.matcher(value);
    return isKnown(name, references.replaceAll(""))
        ? Optional.of(references.replaceAll(found -> equation(found.group())))
        : Optional.ofNullable(REQUIRED.get(name));
  }

  /** What an equation is called in this part. */
  String equation(String name) {
    return equations.of(name);
  }

  private static boolean isKnown(String name, String value) {
    if (LABELS.contains(name)) {
      return Generated.isLabel(value);
    }
    return WORDS.isKnown(value)
        || (OUTLINES.contains(name) && OUTLINE.isKnown(value))
        || (LANGUAGES.contains(name) && LanguageTags.isTag(value))
        || (PARTS_OF_LANGUAGES.contains(name) && LanguageTags.isPart(value))
        || (SERIES.contains(name) && COUNTING.matcher(value).matches());
  }
}
