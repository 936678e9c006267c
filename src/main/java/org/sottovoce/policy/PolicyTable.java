package org.sottovoce.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.mention.IdentifierType;

/**
 * What a policy file says: lines of TYPE, a TAB or blanks, ACTION, and perhaps an ATTENTION behind
 * it. Lines that begin with {@code #} and empty lines are comments.
 */
final class PolicyTable {

  /** One line: what accepting does, and how much is made of suggestions, where that is said. */
  record Line(Action action, Optional<Attention> attention) {}

  private PolicyTable() {}

  /**
   * Reads the lines of a file.
   *
   * @throws PolicyUnusable at the first line that is wrong
   */
  static Map<IdentifierType, Line> parse(List<String> lines) throws PolicyUnusable {
    Map<IdentifierType, Line> table = new EnumMap<>(IdentifierType.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == 0 && line.startsWith("\ufeff")) {
        line = line.substring(1).strip();
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        addTo(table, line, i + 1);
      }
    }
    return table;
  }

  private static void addTo(Map<IdentifierType, Line> table, String line, int number)
      throws PolicyUnusable {
    String[] cells = line.split("\\s+", -1);
    if (cells.length < 2 || cells.length > 3) {
      throw new PolicyUnusable(
          number, "write an identifier type, a tab and an action, for example PLACE\tGENERALISE.");
    }
    Optional<IdentifierType> type = IdentifierType.named(cells[0]);
    if (type.isEmpty()) {
      throw new PolicyUnusable(
          number, "this identifier type is not known. Known are " + names(IdentifierType.values()));
    }
    Action action = named(Action.values(), cells[1], number, "action");
    Optional<Attention> attention =
        cells.length == 2
            ? Optional.empty()
            : Optional.of(named(Attention.values(), cells[2], number, "attention"));
    check(type.get(), action, attention, number);
    if (table.putIfAbsent(type.get(), new Line(action, attention)) != null) {
      throw new PolicyUnusable(number, "this identifier type already has an action. Remove one.");
    }
  }

  private static void check(
      IdentifierType type, Action action, Optional<Attention> attention, int number)
      throws PolicyUnusable {
    if (action == Action.PSEUDONYM && type != IdentifierType.PERSON) {
      throw new PolicyUnusable(
          number, "only PERSON can have PSEUDONYM. Write MARKER, GENERALISE, CATEGORY or KEEP.");
    }
    if (type.level() == IdentifierType.Level.DIRECT
        && attention.equals(Optional.of(Attention.OFF))) {
      throw new PolicyUnusable(
          number, "what identifies directly cannot be OFF. Write ON or leave it out.");
    }
  }

  private static <E extends Enum<E>> E named(E[] values, String name, int number, String what)
      throws PolicyUnusable {
    for (E value : values) {
      if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    throw new PolicyUnusable(number, "this " + what + " is not known. Known are " + names(values));
  }

  private static String names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.joining(", ", "", "."));
  }
}
