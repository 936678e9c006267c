package org.sottovoce.desktop.editor;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** A label that wraps and always takes the room of two lines, so that nothing below it jumps. */
final class TwoLines extends JTextArea {

  TwoLines() {
    super(2, 1);
    setEditable(false);
    setFocusable(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder());
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(1, 2 * getRowHeight());
  }
}
