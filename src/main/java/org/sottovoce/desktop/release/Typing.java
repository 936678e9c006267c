package org.sottovoce.desktop.release;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * Does something whenever the text of a field changes.
 *
 * @param then what
 */
record Typing(Runnable then) implements DocumentListener {

  @Override
  public void insertUpdate(DocumentEvent event) {
    then.run();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    then.run();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    then.run();
  }
}
