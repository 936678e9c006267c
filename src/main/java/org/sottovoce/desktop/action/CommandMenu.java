package org.sottovoce.desktop.action;

import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.sottovoce.desktop.action.Command.Group;

/** The menu bar: a menu for each group of commands. */
public final class CommandMenu {

  private CommandMenu() {}

  /** The menus of {@code commands}; their keys are shown, but bound elsewhere. */
  public static JMenuBar of(Commands commands) {
    JMenuBar bar = new JMenuBar();
    for (Group group : Group.values()) {
      if (group != Group.DECIDE_ONE) {
        bar.add(menu(group, commands.actions()));
      }
    }
    return bar;
  }

  private static JMenu menu(Group group, Map<Command, Action> actions) {
    JMenu menu = new JMenu(group.label());
    menu.setMnemonic(group.label().charAt(0));
    add(menu, group.commands(), actions);
    if (group == Group.DECIDE) {
      menu.addSeparator();
      add(menu, Group.DECIDE_ONE.commands(), actions);
    }
    return menu;
  }

  private static void add(JMenu menu, List<Command> commands, Map<Command, Action> actions) {
    commands.forEach(command -> menu.add(item(command, actions.get(command))));
  }

  private static KeyedItem item(Command command, Action action) {
    KeyedItem item = new KeyedItem();
    item.setAction(action);
    item.setAccelerator(command.pageKeys().get(0));
    return item;
  }
}
