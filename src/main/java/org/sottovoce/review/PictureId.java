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

  @Override
  public int compareTo(PictureId other) {
    return ORDER.compare(this, other);
  }
}
