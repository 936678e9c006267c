package org.sottovoce.review;

import java.util.Comparator;
import org.sottovoce.document.Fingerprint;

/**
 * A picture of a study.
 *
 * @param document the document that it stands in
 * @param number its number there, from 1
 */
public record PictureId(Fingerprint document, int number) implements Comparable<PictureId> {

  private static final Comparator<PictureId> ORDER =
      Comparator.comparing((PictureId id) -> id.document().hex())
          .thenComparingInt(PictureId::number);

  public PictureId {
    if (number < 1) {
      throw new IllegalArgumentException("pictures are counted from 1: " + number);
    }
  }

  @Override
  public int compareTo(PictureId other) {
    return ORDER.compare(this, other);
  }
}
