package org.sottovoce.desktop.theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** The program's icon: lines of a transcript, one of them covered. */
public final class AppIcon {

  private AppIcon() {}

  /** The icon in the usual sizes. */
  public static List<Image> images() {
    return IntStream.of(16, 32, 64, 128).mapToObj(AppIcon::image).toList();
  }

  private static Image image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(size / 32.0, size / 32.0);
    g.setColor(new Color(0x2F6FDB));
    g.fillRoundRect(1, 1, 30, 30, 9, 9);
    g.setColor(new Color(0xCFE0FB));
    g.fillRoundRect(7, 8, 18, 3, 3, 3);
    g.fillRoundRect(7, 21, 12, 3, 3, 3);
    g.setColor(Color.WHITE);
    g.fillRoundRect(7, 13, 15, 6, 4, 4);
    g.dispose();
    return image;
  }
}
