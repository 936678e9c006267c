package org.sottovoce.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

  @Test
  void noKeyStrokeStandsForTwoCommands() {
    Map<KeyStroke, Command> owners = new HashMap<>();
    for (Command command : Command.values()) {
      for (KeyStroke stroke : command.pageKeys()) {
        Command other = owners.put(stroke, command);
        assertEquals(null, other, stroke + " stands for " + command + " too");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandHasAKeyThatTheToolkitKnows(Command command) {
    assertFalse(command.pageKeys().isEmpty());
    assertFalse(command.pageKeys().contains(null), "a key of " + command + " is misspelt");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, A",
    "ACCEPT_ONE, Shift+A",
    "REDO, Ctrl+Shift+Z",
    "NEXT_DOCUMENT, Ctrl+PgDn",
    "NEXT_UNDECIDED, Tab",
    "KEYS, F1",
    "EXTEND, Shift+→"
  })
  void keysAreNamedAsOnTheKeyboard(Command command, String label) {
    assertEquals(label, command.keyLabel());
  }

  @ParameterizedTest
  @CsvSource({"ACCEPT, true", "SKIP_ONE, true", "UNDO, false", "FIND_NEXT, false", "KEYS, false"})
  void onlyKeysThatOneTypesAreKeptFromTextFields(Command command, boolean plain) {
    assertEquals(plain, command.isPlain());
  }

  @Test
  void everyGroupIsShownInOneColumnOfTheHelp() {
    TreeSet<Command> grouped = new TreeSet<>();
    List.of(Command.Group.values()).forEach(group -> grouped.addAll(group.commands()));
    assertEquals(new TreeSet<>(Arrays.asList(Command.values())), grouped);
  }

  @Test
  void aCommandWithoutADeedIsRefused() {
    Map<Command, Runnable> deeds = new EnumMap<>(Command.class);
    deeds.put(Command.UNDO, () -> {});
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new Commands(deeds));
    assertTrue(refused.getMessage().contains("OPEN"), refused.getMessage());
  }
}
