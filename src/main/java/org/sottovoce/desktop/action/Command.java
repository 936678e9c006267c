package org.sottovoce.desktop.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/**
 * Everything that can be done, with its keys: the one table for menus, key bindings and the help.
 *
 * <p>A key that begins with "page " works only while the document has the focus; all others work in
 * the whole window, but plain letters not while somebody types into a field.
 */
public enum Command {
  OPEN(Group.FILE, "ctrl O"),
  OPEN_STUDY(Group.FILE, "ctrl shift O"),
  SAVE_STUDY(Group.FILE, "ctrl S"),
  PICTURES(Group.FILE, "ctrl I"),
  EXPORT(Group.FILE, "ctrl E"),
  CHOICES(Group.FILE, "ctrl COMMA"),
  QUIT(Group.FILE, "ctrl Q"),
  UNDO(Group.EDIT, "ctrl Z"),
  REDO(Group.EDIT, "ctrl shift Z", "ctrl Y"),
  COPY(Group.EDIT, "page ctrl C"),
  FIND(Group.EDIT, "ctrl F"),
  FIND_NEXT(Group.EDIT, "F3"),
  FIND_PREVIOUS(Group.EDIT, "shift F3"),
  ACCEPT(Group.DECIDE, "A"),
  PSEUDONYMISE(Group.DECIDE, "R"),
  GENERALISE(Group.DECIDE, "G"),
  SKIP(Group.DECIDE, "S"),
  CLEAR(Group.DECIDE, "U"),
  ACCEPT_ONE(Group.DECIDE_ONE, "shift A"),
  PSEUDONYMISE_ONE(Group.DECIDE_ONE, "shift R"),
  GENERALISE_ONE(Group.DECIDE_ONE, "shift G"),
  SKIP_ONE(Group.DECIDE_ONE, "shift S"),
  CLEAR_ONE(Group.DECIDE_ONE, "shift U"),
  MARK(Group.CAST, "M"),
  SEE(Group.CAST, "L"),
  SEE_AGAIN(Group.CAST, "ctrl L"),
  MERGE(Group.CAST, "ctrl M"),
  RENAME(Group.CAST, "F2"),
  NEXT(Group.GO, "N", "page RIGHT"),
  PREVIOUS(Group.GO, "P", "page LEFT"),
  NEXT_UNDECIDED(Group.GO, "page TAB"),
  PREVIOUS_UNDECIDED(Group.GO, "page shift TAB"),
  EXTEND(Group.GO, "page shift RIGHT"),
  EXTEND_BACK(Group.GO, "page shift LEFT"),
  DROP_SELECTION(Group.GO, "page ESCAPE"),
  NEXT_DOCUMENT(Group.GO, "ctrl PAGE_DOWN"),
  PREVIOUS_DOCUMENT(Group.GO, "ctrl PAGE_UP"),
  NEXT_PANE(Group.GO, "F6"),
  SWEEP(Group.GO, "F7"),
  AS_RELEASED(Group.VIEW, "ctrl R"),
  LARGER(Group.VIEW, "ctrl EQUALS", "ctrl PLUS"),
  SMALLER(Group.VIEW, "ctrl MINUS"),
  USUAL_SIZE(Group.VIEW, "ctrl 0"),
  THEME(Group.VIEW, "ctrl shift L"),
  KEYS(Group.HELP, "F1");

  /** A menu, and a column of the help. */
  public enum Group {
    FILE,
    EDIT,
    DECIDE,
    DECIDE_ONE,
    CAST,
    GO,
    VIEW,
    HELP;

    /** Its heading. */
    public String label() {
      return Messages.text("group." + name());
    }

    /** Its commands, in order. */
    public List<Command> commands() {
      return Arrays.stream(Command.values()).filter(c -> c.group == this).toList();
    }
  }

  private static final String PAGE = "page ";

  private final Group group;
  private final String keys; // separated by commas

  Command(Group group, String... keys) {
    this.group = group;
    this.keys = String.join(",", keys);
  }

  public Group group() {
    return group;
  }

  /** What it is called on the screen. */
  public String label() {
    return Messages.text("command." + name());
  }

  /** The keys that work in the whole window. */
  public List<KeyStroke> windowKeys() {
    return strokes(keys().filter(key -> !key.startsWith(PAGE)));
  }

  /** All its keys: those that work while the document has the focus. */
  public List<KeyStroke> pageKeys() {
    return strokes(keys().map(Command::bare));
  }

  /** The first of its keys, in words: "Ctrl+Shift+Z". */
  public String keyLabel() {
    return Arrays.stream(bare(keys().findFirst().orElseThrow()).split(" "))
        .map(Command::keyName)
        .reduce((one, other) -> one + "+" + other)
        .orElseThrow();
  }

  /** Whether it has no modifier but Shift, so that it must not be taken from a text field. */
  public boolean isPlain() {
    return keys().noneMatch(key -> key.contains("ctrl") || key.matches(".*F\\d+"));
  }

  private Stream<String> keys() {
    return Arrays.stream(keys.split(","));
  }

  private static String keyName(String part) {
    return switch (part) {
      case "PAGE_UP" -> "PgUp";
      case "PAGE_DOWN" -> "PgDn";
      case "EQUALS" -> "+";
      case "MINUS" -> "−";
      case "COMMA" -> ",";
      case "RIGHT" -> "→";
      case "LEFT" -> "←";
      case "ESCAPE" -> "Esc";
      default ->
          part.length() <= 2
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT)
                  + part.substring(1).toLowerCase(Locale.ROOT);
    };
  }

  private static String bare(String key) {
    return key.startsWith(PAGE) ? key.substring(PAGE.length()) : key;
  }

  private static List<KeyStroke> strokes(Stream<String> keys) {
    return keys.map(KeyStroke::getKeyStroke).toList();
  }
}
