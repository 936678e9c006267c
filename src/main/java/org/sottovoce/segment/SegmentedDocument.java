package org.sottovoce.segment;

import java.util.List;
import org.sottovoce.document.Document;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.text.Span;

/**
 * A document with its segments and sentences.
 *
 * @param document what was read
 * @param segments in order, without overlap; together they hold every character but line ends
 * @param sentences of all segments' contents, in order
 */
public record SegmentedDocument(
    Document document, List<Segment> segments, List<Sentence> sentences) {

  public SegmentedDocument {
    segments = List.copyOf(segments);
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return document.text();
  }

  public Fingerprint fingerprint() {
    return document.fingerprint();
  }

  /** The characters under {@code span}. */
  public String surface(Span span) {
    return document.surface(span);
  }

  @Override
  public String toString() {
    return "SegmentedDocument[" + document + ", " + segments.size() + " segments]";
  }
}
