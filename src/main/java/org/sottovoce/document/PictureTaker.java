package org.sottovoce.document;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Takes the pictures of a document one by one; none is held for longer. */
@FunctionalInterface
public interface PictureTaker {

  /**
   * Takes one.
   *
   * @param number its number in the document
   * @param image what a release would show of it; empty when it cannot be decoded
   */
  void take(int number, Optional<BufferedImage> image);
}
