package org.sottovoce.document.rtf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Kind;

/**
 * A property of a shape: a group with a group for its name and one for its value.
 *
 * @param name its name
 * @param value the token that opens its value; none when it has no value
 * @param text the value, when it is plain text
 */
record ShapeProperty(String name, Optional<Integer> value, Optional<String> text) {

  private static final Set<String> DESCRIPTIONS = Set.of("wzDescription", "wzTooltip", "wzName");
  private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,10}|[-\\d]{1,10}(;[-\\d(),]*)+");

  /** The property that token {@code open} opens. */
  static ShapeProperty at(int open, RtfTokens tokens) {
    String name = "";
    Optional<Integer> value = Optional.empty();
    int token = open + 1;
    while (token < tokens.value(open)) {
      if (tokens.kind(token) == RtfTokens.Kind.OPEN) {
        int first = tokens.nextMeaning(token);
        if (tokens.isWord(first, "sn")) {
          name = text(token, tokens).orElse("");
        } else if (tokens.isWord(first, "sv")) {
          value = Optional.of(token);
        }
        token = tokens.value(token);
      }
      token++;
    }
    return new ShapeProperty(name, value, value.flatMap(group -> text(group, tokens)));
  }

  /** The text of a group with one control word; nothing where more is inside. */
  private static Optional<String> text(int open, RtfTokens tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = tokens.nextMeaning(open) + 1; i < tokens.value(open); i++) {
      switch (tokens.kind(i)) {
        case TEXT -> text.append(tokens.source(), tokens.start(i), tokens.end(i));
        case LINE_END -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(text.toString());
  }

  /** Whether the value is numbers alone. */
  boolean isNumeric() {
    return text.filter(value -> NUMBERS.matcher(value).matches()).isPresent();
  }

  /** Whether the value is a picture. */
  boolean isPicture() {
    return name.equals("pib");
  }

  /** What the value is to people who read it. */
  Optional<Kind> shownAs() {
    if (name.equals("gtextUNICODE")) {
      return Optional.of(Kind.TEXT_BOX);
    }
    return DESCRIPTIONS.contains(name) ? Optional.of(Kind.ALT_TEXT) : Optional.empty();
  }

  @Override
  public String toString() {
    return "ShapeProperty[" + value + "]";
  }
}
