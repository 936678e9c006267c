package org.sottovoce.desktop.action;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
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
    commands.forEach(command -> menu.add(new Item(command, actions.get(command))));
  }

  /** Shows its key without listening to it: plain letters belong to text fields too. */
  private static final class Item extends JMenuItem {

    Item(Command command, Action action) {
      super(action);
      setAccelerator(command.pageKeys().get(0));
    }

    @Override
    protected boolean processKeyBinding(
        KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
      return false;
    }
  }
}
