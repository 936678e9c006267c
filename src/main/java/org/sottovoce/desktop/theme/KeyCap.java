package org.sottovoce.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import javax.swing.Icon;
import javax.swing.UIManager;

/**
 * A drawn key of the keyboard.
 *
 * @param key what stands on it
 */
public record KeyCap(String key) implements Icon {

  @Override
  public void paintIcon(Component owner, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Color ink = owner.getForeground();
    int arc = UIScale.scale(6);
    g.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 22));
    g.fillRoundRect(x, y, getIconWidth() - 1, getIconHeight() - 1, arc, arc);
    g.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 110));
    g.drawRoundRect(x, y, getIconWidth() - 1, getIconHeight() - 1, arc, arc);
    FontMetrics metrics = owner.getFontMetrics(font());
    g.setColor(ink);
    g.setFont(font());
    g.drawString(
        key,
        x + (getIconWidth() - metrics.stringWidth(key)) / 2,
        y + (getIconHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
    g.dispose();
  }

  @Override
  public int getIconWidth() {
    double wide = font().getStringBounds(key, new FontRenderContext(null, true, false)).getWidth();
    return Math.max(getIconHeight(), (int) Math.ceil(wide) + UIScale.scale(10));
  }

  @Override
  public int getIconHeight() {
    return UIScale.scale(20);
  }

  private static Font font() {
    Font base = UIManager.getFont("Label.font");
    return base.deriveFont(Font.BOLD, base.getSize2D() * 0.85f);
  }
}
