package org.sottovoce.desktop.action;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** The commands with what they do, ready for menus, buttons and keys. */
public final class Commands {

  private final Map<Command, Action> actions = new EnumMap<>(Command.class);

  /**
   * @throws IllegalArgumentException unless every command has a deed
   */
  public Commands(Map<Command, Runnable> deeds) {
    for (Command command : Command.values()) {
      Runnable deed = deeds.get(command);
      if (deed == null) {
        throw new IllegalArgumentException("nothing to do for " + command);
      }
      actions.put(command, action(command, deed));
    }
  }

  /** The action of one command: its enabled state is shared by all places that offer it. */
  public Action action(Command command) {
    return actions.get(command);
  }

  /** All of them. */
  public Map<Command, Action> actions() {
    return Collections.unmodifiableMap(actions);
  }

  /** Makes the keys of the whole window work in {@code root}. */
  public void bindWindow(JComponent root) {
    InputMap keys = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
    actions.forEach((command, action) -> bind(root, keys, command, command.windowKeys()));
  }

  /** Makes the keys of the whole window win over those of {@code panel} itself. */
  public void bindPanel(JComponent panel) {
    InputMap keys = panel.getInputMap(JComponent.WHEN_FOCUSED);
    actions.forEach((command, action) -> bind(panel, keys, command, command.windowKeys()));
  }

  /** Makes all keys work in the document page. */
  public void bindPage(JComponent page) {
    InputMap keys = page.getInputMap(JComponent.WHEN_FOCUSED);
    actions.forEach((command, action) -> bind(page, keys, command, command.pageKeys()));
  }

  private void bind(JComponent owner, InputMap keys, Command command, List<KeyStroke> strokes) {
    strokes.forEach(stroke -> keys.put(stroke, command));
    Action action = actions.get(command);
    owner.getActionMap().put(command, command.isPlain() ? unlessTyping(action) : action);
  }

  private static Action action(Command command, Runnable deed) {
    return new AbstractAction(command.label()) {
      @Override
      public void actionPerformed(ActionEvent event) {
        deed.run();
      }
    };
  }

  private static Action unlessTyping(Action action) {
    return new AbstractAction() {
      @Override
      public boolean accept(Object sender) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return action.isEnabled() && !(owner instanceof JTextComponent);
      }

      @Override
      public void actionPerformed(ActionEvent event) {
        action.actionPerformed(event);
      }
    };
  }
}
