package org.sottovoce.document;

import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * A picture in a document: where it stands and what it is, never what it shows.
 *
 * @param number its number in the document, from 1, in reading order
 * @param place the part of the source that holds its bytes
 * @param position where it stands in the review text, an empty span behind the text before it;
 *     empty when there is no text before it
 * @param mediaType what its bytes are, as "image/png"; "application/octet-stream" when unknown
 * @param pixels how large it is; empty when this program cannot decode it, and so cannot keep it
 * @param points how large it is shown, in points; empty when the source does not say
 */
public record Picture(
    int number,
    String place,
    Optional<Span> position,
    String mediaType,
    Optional<Size> pixels,
    Optional<Size> points) {

  /** A width and a height. */
  public record Size(int width, int height) {}

  /** Whether a release can hold it, if a person decides so. */
  public boolean canBeKept() {
    return pixels.isPresent();
  }

  /** Names of parts are given by people, too. */
  @Override
  public String toString() {
    return "Picture[" + number + ", " + mediaType + "]";
  }
}
