package org.sottovoce.mention;

import java.util.List;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Proposes mentions. One small class for each way of finding.
 *
 * <p>The mentions lie inside the text, in text order; the same document always gives the same ones;
 * an empty text gives none. Implementations are safe for several threads at once.
 */
public interface Recognizer {

  /** A short lower-case name, unique among the recognizers: "phone", "gazetteer", "cue". */
  String name();

  /** The mentions of {@code document} that this recognizer sees; they may overlap. */
  List<Mention> recognize(SegmentedDocument document);

  /**
   * Whether a person, place or organisation that it alone sees is suggested. One that does not
   * speak alone seconds the others: where no other sees a name, its word is not enough.
   */
  default boolean speaksAlone() {
    return true;
  }
}
