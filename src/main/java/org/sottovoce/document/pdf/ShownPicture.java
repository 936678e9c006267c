package org.sottovoce.document.pdf;

import java.util.Optional;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.SourceNode;

/**
 * A picture that a page shows, by one operator.
 *
 * @param number from 1, in drawing order over all pages
 * @param page the page, from 1
 * @param place the operator
 * @param image what is shown
 * @param placement from the unit square to the page
 * @param before the text operator before it; empty when there is none
 */
public record ShownPicture(
    int number,
    int page,
    SourceNode place,
    PdfImage image,
    Matrix placement,
    Optional<SourceNode> before) {

  /** How wide it is shown, in points. */
  public double width() {
    return Math.hypot(placement.getScaleX(), placement.getShearY());
  }

  /** How high it is shown, in points. */
  public double height() {
    return Math.hypot(placement.getShearX(), placement.getScaleY());
  }

  /** Whether it is shown neither turned nor mirrored. */
  public boolean isUpright() {
    return placement.getScaleX() > 0
        && placement.getScaleY() > 0
        && placement.getShearX() == 0
        && placement.getShearY() == 0;
  }

  @Override
  public String toString() {
    return "ShownPicture[" + number + ", page " + page + "]";
  }
}
