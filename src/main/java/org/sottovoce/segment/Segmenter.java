package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.sottovoce.document.Document;

/**
 * Divides documents into segments, sentences and tokens. Safe for any thread; the sentence model is
 * read once, when the segmenter is made.
 */
public final class Segmenter {

  private final SentenceModel model = SentenceFinder.model();

  /** The segments of {@code document}, with the sentences of what is said in them. */
  public SegmentedDocument segment(Document document) {
    List<Segment> segments = new TurnFinder(document).segments();
    SentenceFinder finder = SentenceFinder.with(model);
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segments) {
      sentences.addAll(finder.find(document.text(), segment.content()));
    }
    return new SegmentedDocument(document, segments, sentences);
  }
}
