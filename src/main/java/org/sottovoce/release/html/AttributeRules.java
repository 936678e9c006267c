package org.sottovoce.release.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.document.html.HtmlAttribute;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlRules;

/** Which attributes without words are released, and as what; any other is dropped. */
final class AttributeRules {

  private static final Pattern MEASURE = Pattern.compile("[-+]?\\d{1,6}(?:\\.\\d{1,6})?(?:%|px)?");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{2})?");
  private static final Pattern PLAIN_TYPE = Pattern.compile("[1aAiI]");
  private static final Set<String> MEASURES =
      words(
          "width height border cellpadding cellspacing colspan rowspan span start size hspace vspace"
              + " rows cols maxlength tabindex min max low high optimum");
  private static final Set<String> COLOURS = words("color bgcolor bordercolor text");
  private static final Set<String> FLAGS =
      words(
          "hidden checked disabled selected readonly open reversed nowrap multiple required"
              + " noshade");
  private static final Map<String, Set<String>> CHOICES =
      Map.of(
          "align", words("left right center justify top middle bottom char"),
          "valign", words("top middle bottom baseline"),
          "dir", words("ltr rtl auto"),
          "scope", words("row col rowgroup colgroup"),
          "clear", words("left right all none both"),
          "frame", words("void above below hsides vsides lhs rhs box border"),
          "rules", words("none groups rows cols all"),
          "type", words("disc circle square text checkbox radio button search tel url email"));

  private final NeutralNames names;
  private final Declarations declarations = new Declarations();

  AttributeRules(NeutralNames names) {
    this.names = names;
  }

  /** The released value of an attribute that holds no words; nothing when it is dropped. */
  Optional<String> released(Start element, HtmlAttribute attribute) {
    String value = attribute.value().strip();
    return switch (attribute.name()) {
      case "style" -> Optional.of(declarations.released(value)).filter(kept -> !kept.isEmpty());
      case "class" -> classes(value);
      case "id" -> Optional.of(names.ofPlace(value)).filter(name -> !value.isEmpty());
      case "name" -> ofPlace(element, value);
      case "href" -> within(element, attribute);
      case "alt" -> Optional.of("").filter(none -> value.isEmpty());
      case "lang" -> matching(LANGUAGE, value);
      case "face" -> Optional.of(declarations.fonts(value)).filter(kept -> !kept.isEmpty());
      default -> plain(element, attribute.name(), value);
    };
  }

  private Optional<String> plain(Start element, String name, String value) {
    if (FLAGS.contains(name)) {
      return Optional.of("");
    }
    if (MEASURES.contains(name) || (name.equals("value") && element.name().equals("li"))) {
      return matching(MEASURE, value);
    }
    if (COLOURS.contains(name)) {
      return matching(COLOUR, value).or(() -> Optional.of(value).filter(declarations::isColour));
    }
    if (name.equals("type") && PLAIN_TYPE.matcher(value).matches()) {
      return Optional.of(value);
    }
    String choice = value.toLowerCase(Locale.ROOT);
    return Optional.of(choice).filter(CHOICES.getOrDefault(name, Set.of())::contains);
  }

  private Optional<String> classes(String value) {
    String kept =
        Pattern.compile("\\s+")
            .splitAsStream(value)
            .flatMap(name -> names.ofClass(name).stream())
            .collect(Collectors.joining(" "));
    return Optional.of(kept).filter(some -> !some.isEmpty());
  }

  private Optional<String> ofPlace(Start element, String value) {
    boolean place = element.name().equals("a") && !value.isEmpty();
    return place ? Optional.of(names.ofPlace(value)) : Optional.empty();
  }

  private Optional<String> within(Start element, HtmlAttribute href) {
    boolean within = element.name().equals("a") && HtmlRules.isWithin(href);
    String place = href.value().strip();
    return within && place.length() > 1
        ? Optional.of("#" + names.ofPlace(place.substring(1)))
        : Optional.empty();
  }

  private static Optional<String> matching(Pattern pattern, String value) {
    return Optional.of(value).filter(pattern.asMatchPredicate());
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
