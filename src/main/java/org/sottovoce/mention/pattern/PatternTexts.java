package org.sottovoce.mention.pattern;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sottovoce.segment.SegmentedDocument;

/**
 * The pattern texts of the documents asked about last: some thirty recognizers in turn read the
 * same document, which is prepared once for all of them.
 *
 * <p>Safe for several threads; two that meet in one place prepare their texts again and see the
 * same. Keeps no text alive.
 */
final class PatternTexts {

  /** More than threads that read documents at once, so that they seldom meet. */
  private static final int PLACES = 16;

  private final AtomicReferenceArray<WeakReference<PatternText>> last =
      new AtomicReferenceArray<>(PLACES);

  PatternText of(SegmentedDocument document) {
    int place = Math.floorMod(System.identityHashCode(document), PLACES);
    WeakReference<PatternText> kept = last.get(place);
    PatternText text = kept == null ? null : kept.get();
    if (text == null || !text.isOf(document)) {
      text = new PatternText(document);
      last.set(place, new WeakReference<>(text));
    }
    return text;
  }
}
