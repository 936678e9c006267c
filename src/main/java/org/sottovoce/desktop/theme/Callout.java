package org.sottovoce.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** A sentence that stands out: a warning, or that all is well. Wraps at its width. */
public final class Callout extends JTextArea {

  private final boolean warns;

  public Callout(String sentence, boolean warns) {
    super(sentence);
    this.warns = warns;
    setEditable(false);
    setFocusable(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setOpaque(false);
    setColumns(52);
    int side = UIScale.scale(14);
    setBorder(BorderFactory.createEmptyBorder(UIScale.scale(10), side, UIScale.scale(10), side));
    getAccessibleContext().setAccessibleName(sentence);
  }

  @Override
  public Color getForeground() {
    return Palette.current().text();
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, super.getMinimumSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Shade shade = Palette.current().shade(warns ? Family.TIMES : Family.PLACES);
    int arc = UIScale.scale(10);
    g.setColor(shade.tint());
    g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
    g.setColor(shade.line());
    g.fillRoundRect(0, 0, UIScale.scale(4), getHeight(), UIScale.scale(4), UIScale.scale(4));
    g.dispose();
    super.paintComponent(graphics);
  }
}
