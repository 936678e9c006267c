package org.sottovoce.document;

import java.awt.image.BufferedImage;

/**
 * How much of a picture is cut off at its sides, as shares of its width and height from 0 to 1.
 * What is cut off does not travel.
 */
public record Crop(double left, double top, double right, double bottom) {

  /** Nothing is cut off. */
  public static final Crop NONE = new Crop(0, 0, 0, 0);

  public Crop {
    left = share(left);
    top = share(top);
    right = Math.min(share(right), 1 - left);
    bottom = Math.min(share(bottom), 1 - top);
  }

  /** What is left of {@code image}, at least one pixel. */
  public BufferedImage of(BufferedImage image) {
    int x = Math.min((int) (left * image.getWidth()), image.getWidth() - 1);
    int y = Math.min((int) (top * image.getHeight()), image.getHeight() - 1);
    int width = (int) Math.round((1 - left - right) * image.getWidth());
    int height = (int) Math.round((1 - top - bottom) * image.getHeight());
    return image.getSubimage(
        x,
        y,
        Math.max(1, Math.min(width, image.getWidth() - x)),
        Math.max(1, Math.min(height, image.getHeight() - y)));
  }

  private static double share(double given) {
    return given > 0 ? Math.min(given, 1) : 0;
  }
}
