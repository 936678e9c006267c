package org.sottovoce.desktop.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.sottovoce.document.Picture;
import org.sottovoce.document.SourceFile;
import org.sottovoce.review.PictureId;

/**
 * A picture as the dialog shows it.
 *
 * @param id which one it is
 * @param file the file that it stands in
 * @param picture what is known of it
 * @param before the words before it; empty when there are none
 * @param inPlace whether its document keeps its form in a release; a new one has no pictures
 * @param image what it shows, when it can be decoded
 */
record Shown(
    PictureId id,
    SourceFile file,
    Picture picture,
    String before,
    boolean inPlace,
    Optional<BufferedImage> image) {

  /** Whether a person may decide to keep it. */
  boolean canBeKept() {
    return inPlace && image.isPresent();
  }

  @Override
  public String toString() {
    return "Shown[" + picture + "]";
  }
}
