package org.sottovoce.document.odf;

import java.util.Optional;
import org.sottovoce.document.SourceNode;
import org.w3c.dom.Element;

/**
 * A frame that shows a picture.
 *
 * @param number from 1, in reading order
 * @param frame the {@code draw:frame}
 * @param before where the last characters before it in its text stand
 */
public record OdfPicture(int number, Element frame, Optional<SourceNode> before) {

  @Override
  public String toString() {
    return "OdfPicture[" + number + "]";
  }
}
