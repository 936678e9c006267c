package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A property of a shape: a group with a group for its name and one for its value.
 *
 * @param name its name
 * @param named the token that opens its name
 * @param value the token that opens its value
 * @param text the value, when it is plain text
 */
record ShapeProperty(String name, int named, int value, Optional<String> text) {

  private static final Set<String> DESCRIPTIONS = Set.of("wzDescription", "wzTooltip", "wzName");
  private static final Set<String> LOOKS =
      ResourceWords.lines("shape-properties.txt").stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,10}|[-\\d]{1,10}(;[-\\d(),]*)+");

  /** The property that token {@code open} opens; nothing when it is not one name and one value. */
  static Optional<ShapeProperty> at(int open, RtfTokens tokens) {
    List<Integer> groups = new ArrayList<>();
    for (int token = open + 1; token < tokens.value(open); token++) {
      if (tokens.kind(token) == RtfTokens.Kind.OPEN) {
        groups.add(token);
        token = tokens.value(token);
      }
    }
    if (groups.size() != 2
        || !tokens.isWord(tokens.nextMeaning(groups.get(0)), "sn")
        || !tokens.isWord(tokens.nextMeaning(groups.get(1)), "sv")) {
      return Optional.empty();
    }
    return text(groups.get(0), tokens)
        .map(
            name ->
                new ShapeProperty(name, groups.get(0), groups.get(1), text(groups.get(1), tokens)));
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

  /** Whether this is a matter of look alone, given in numbers or as a picture. */
  boolean isLook() {
    boolean picture = name.equals("pib") || name.equals("fillBlip");
    boolean numbers = text.filter(value -> NUMBERS.matcher(value).matches()).isPresent();
    return LOOKS.contains(name) && (picture ? text.isEmpty() : numbers);
  }

  /** What the value is to people who read it. */
  Optional<Destination> shownAs() {
    if (name.equals("gtextUNICODE")) {
      return Optional.of(Destination.TEXT_BOX);
    }
    return DESCRIPTIONS.contains(name) ? Optional.of(Destination.DESCRIPTION) : Optional.empty();
  }

  @Override
  public String toString() {
    return "ShapeProperty[" + named + ", " + value + "]";
  }
}
