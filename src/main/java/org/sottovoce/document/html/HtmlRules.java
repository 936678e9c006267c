package org.sottovoce.document.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.TextPart.Kind;

/** What the elements and attributes of HTML are to reader and writer alike. */
public final class HtmlRules {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body button caption center dd details dialog dir div"
                  + " dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header"
                  + " hgroup hr html legend li listing main menu nav noscript ol optgroup option p pre"
                  + " search section select summary table tbody td textarea tfoot th thead title tr"
                  + " ul")
              .split(" "));
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big br cite code col colgroup del dfn em font i img"
                  + " input ins kbd label mark nobr output q rp rt rtc ruby s samp small span strike"
                  + " strong sub sup time tt u var wbr")
              .split(" "));
  private static final Set<String> DROPPED =
      Set.of(
          ("script iframe object embed applet svg math template noembed noframes canvas audio"
                  + " video map area link meta base basefont param source track frame frameset"
                  + " bgsound")
              .split(" "));
  private static final Set<String> VOID =
      Set.of("area base br col embed hr img input link meta param source track wbr".split(" "));
  private static final Set<String> PRESERVING = Set.of("pre", "listing", "textarea");
  private static final Set<String> GLOSSES = Set.of("rt", "rtc", "rp");
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          ("title alt placeholder label summary abbr aria-label aria-description"
                  + " aria-placeholder aria-valuetext")
              .split(" "));
  private static final Set<String> UNSEEN_SCHEMES = Set.of("javascript", "vbscript", "data");

  private HtmlRules() {}

  /** Whether an element stands on lines of its own. */
  public static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  /** Whether an element's tags may be released; of any other only the words are. */
  public static boolean isKnown(String element) {
    return BLOCKS.contains(element) || INLINE.contains(element);
  }

  /** Whether an element goes with all that it holds. */
  static boolean isDropped(String element) {
    return DROPPED.contains(element);
  }

  /** Whether an element has no end tag. */
  public static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** Whether line ends and blanks count in an element. */
  static boolean preserves(String element) {
    return PRESERVING.contains(element);
  }

  /** Whether an element stands above a line's words and is none of them. */
  static boolean isGloss(String element) {
    return GLOSSES.contains(element);
  }

  /**
   * What kind of text an attribute holds; nothing when it is none that people review. A line break
   * is a character itself, and holds none.
   */
  public static Optional<Kind> textKind(HtmlEvent.Start element, HtmlAttribute attribute) {
    boolean holds = isKnown(element.name()) && !element.name().equals("br");
    if (!holds || attribute.value().isBlank()) {
      return Optional.empty();
    }
    if (DESCRIPTIONS.contains(attribute.name()) || isShownValue(element, attribute)) {
      return Optional.of(Kind.ALT_TEXT);
    }
    boolean link = element.name().equals("a") && attribute.name().equals("href");
    return link && !isWithin(attribute) && !isUnseen(attribute.value())
        ? Optional.of(Kind.LINK_TARGET)
        : Optional.empty();
  }

  /** Whether a link leads to a place in the page itself. */
  public static boolean isWithin(HtmlAttribute href) {
    return href.value().strip().startsWith("#");
  }

  private static boolean isShownValue(HtmlEvent.Start element, HtmlAttribute attribute) {
    return attribute.name().equals("value")
        && element.name().equals("input")
        && element.value("type").filter("hidden"::equalsIgnoreCase).isEmpty();
  }

  private static boolean isUnseen(String target) {
    String bare = target.replaceAll("[\\s\\p{Cc}]", "").toLowerCase(Locale.ROOT);
    int colon = bare.indexOf(':');
    return colon >= 0 && UNSEEN_SCHEMES.contains(bare.substring(0, colon));
  }
}
