package org.sottovoce.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/**
 * A spot in the colour of a family.
 *
 * @param family whose colour
 */
public record Swatch(Family family) implements Icon {

  @Override
  public void paintIcon(Component owner, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Palette.current().shade(family).line());
    g.fillOval(x, y, getIconWidth(), getIconHeight());
    g.dispose();
  }

  @Override
  public int getIconWidth() {
    return UIScale.scale(10);
  }

  @Override
  public int getIconHeight() {
    return UIScale.scale(10);
  }
}
