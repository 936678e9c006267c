package org.sottovoce.store;

import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.segment.SegmentedDocument;

/** Reads an original again when a study is opened; nothing is recognized anew. */
@FunctionalInterface
public interface StudyReading {

  /**
   * The document of {@code source} with its segments.
   *
   * @throws UnreadableDocument when it cannot be read in full
   */
  SegmentedDocument read(SourceFile source) throws UnreadableDocument;
}
