package org.sottovoce.release;

import org.sottovoce.review.Review;
import org.sottovoce.segment.SegmentedDocument;

/** The rendering of each document: brackets differ by what the document itself uses. */
@FunctionalInterface
public interface Renderings {

  /** How mentions in {@code document} are replaced under {@code review}. */
  Rendering of(Review review, SegmentedDocument document);
}
