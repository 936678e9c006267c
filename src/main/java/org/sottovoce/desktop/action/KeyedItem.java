package org.sottovoce.desktop.action;

import java.awt.event.KeyEvent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/**
 * A menu item that shows a key without listening to it: plain letters belong to text fields too, so
 * that keys are bound elsewhere.
 */
public final class KeyedItem extends JMenuItem {

  @Override
  protected boolean processKeyBinding(
      KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
    return false;
  }
}
