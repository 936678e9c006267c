package org.sottovoce.release.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.document.html.HtmlRules;

/**
 * Style sheets, of which those rules are released that choose by known elements and by classes, the
 * latter under new names, and that declare what is known. Comments, imports, fonts and whatever is
 * nested are dropped.
 */
final class StyleRules {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);

  /** A rule, or else whatever stands up to the next brace: no character is looked at over again. */
  private static final Pattern RULE =
      Pattern.compile("([^{}@;]*+)\\{([^{}]*+)\\}|@[^{};]*+[;{]?|[{};]|[^{}@;]++");

  private static final Pattern STEP =
      Pattern.compile(
          "([a-zA-Z][a-zA-Z0-9]*|\\*)?((?:\\.[A-Za-z_][\\w-]*)*)"
              + "(:(?:first-child|last-child|link|visited|hover|nth-child\\((?:odd|even|\\d{1,3})\\)))?");
  private static final Pattern BETWEEN = Pattern.compile("\\s*>\\s*|\\s+");

  private final NeutralNames names;
  private final Declarations declarations = new Declarations();

  StyleRules(NeutralNames names) {
    this.names = names;
  }

  /** The rules of {@code sheet} that are released, each on a line. */
  String sheet(String sheet) {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(" "));
    int depth = 0;
    while (rule.find()) {
      boolean opens = rule.group().endsWith("{");
      boolean closes = rule.group().equals("}");
      depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
      if (depth == 0 && rule.group(1) != null) {
        addRule(kept, rule.group(1).strip(), rule.group(2));
      }
    }
    return kept.toString();
  }

  private void addRule(StringBuilder kept, String selectors, String body) {
    String declared = declarations.released(body);
    if (declared.isEmpty()) {
      return;
    }
    String chosen =
        Pattern.compile(",")
            .splitAsStream(selectors)
            .map(selector -> selector(selector.strip()))
            .filter(selector -> !selector.isEmpty())
            .collect(Collectors.joining(", "));
    if (!chosen.isEmpty()) {
      kept.append(chosen).append(" { ").append(declared).append(" }\n");
    }
  }

  /** The same selector with new names; empty when it is not known. */
  private String selector(String selector) {
    StringBuilder released = new StringBuilder();
    for (String step : BETWEEN.split(selector, -1)) {
      Matcher parts = STEP.matcher(step);
      if (step.isEmpty() || !parts.matches() || !isElement(parts.group(1))) {
        return "";
      }
      released
          .append(released.isEmpty() ? "" : " ")
          .append(parts.group(1) == null ? "" : parts.group(1));
      for (String name : parts.group(2).split("\\.", -1)) {
        released.append(name.isEmpty() ? "" : "." + names.styled(name));
      }
      released.append(parts.group(3) == null ? "" : parts.group(3));
    }
    return released.toString();
  }

  private static boolean isElement(String name) {
    return name == null
        || name.equals("*")
        || HtmlRules.isKnown(name.toLowerCase(java.util.Locale.ROOT));
  }
}
