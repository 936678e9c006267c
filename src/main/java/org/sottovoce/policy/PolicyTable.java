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
 * The actions that a policy file gives: lines of TYPE, a TAB or blanks, ACTION. Lines that begin
 * with {@code #} and empty lines are comments.
 */
final class PolicyTable {

  private PolicyTable() {}

  /**
   * Reads the lines of a file.
   *
   * @throws PolicyUnusable at the first line that is wrong
   */
  static Map<IdentifierType, Action> parse(List<String> lines) throws PolicyUnusable {
    Map<IdentifierType, Action> actions = new EnumMap<>(IdentifierType.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i == 0 && line.startsWith("\ufeff")) {
        line = line.substring(1).strip();
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        addTo(actions, line, i + 1);
      }
    }
    return actions;
  }

  private static void addTo(Map<IdentifierType, Action> actions, String line, int number)
      throws PolicyUnusable {
    String[] cells = line.split("\\s+", -1);
    if (cells.length != 2) {
      throw new PolicyUnusable(
          number, "write an identifier type, a tab and an action, for example PLACE\tGENERALISE.");
    }
    Optional<IdentifierType> type = IdentifierType.named(cells[0]);
    if (type.isEmpty()) {
      throw new PolicyUnusable(
          number, "this identifier type is not known. Known are " + names(IdentifierType.values()));
    }
    Action action = action(cells[1], number);
    if (action == Action.PSEUDONYM && type.get() != IdentifierType.PERSON) {
      throw new PolicyUnusable(
          number, "only PERSON can have PSEUDONYM. Write MARKER, GENERALISE, CATEGORY or KEEP.");
    }
    if (actions.putIfAbsent(type.get(), action) != null) {
      throw new PolicyUnusable(number, "this identifier type already has an action. Remove one.");
    }
  }

  private static Action action(String name, int number) throws PolicyUnusable {
    for (Action action : Action.values()) {
      if (action.name().equals(name.toUpperCase(Locale.ROOT))) {
        return action;
      }
    }
    throw new PolicyUnusable(
        number, "this action is not known. Known are " + names(Action.values()));
  }

  private static String names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.joining(", ", "", "."));
  }
}
