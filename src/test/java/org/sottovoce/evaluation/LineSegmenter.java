package org.sottovoce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextPart;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** The plainest segmenter: each line is one segment and one sentence. For tests alone. */
public final class LineSegmenter {

  public SegmentedDocument segment(Document document) {
    List<Segment> segments = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      Span span = Span.of(start, line.length());
      segments.add(segment(segments.size() + 1, span));
      if (!line.isBlank()) {
        sentences.add(new Sentence(span, tokens(line, start)));
      }
      start = span.end() + 1;
    }
    return new SegmentedDocument(document, segments, sentences);
  }

  private static Segment segment(int number, Span span) {
    return new Segment(number, TextPart.Kind.BODY, span, Optional.empty(), Optional.empty(), span);
  }

  private static List<Span> tokens(String line, int start) {
    List<Span> tokens = new ArrayList<>();
    for (var token : SimpleTokenizer.INSTANCE.tokenizePos(line)) {
      tokens.add(new Span(start + token.getStart(), start + token.getEnd()));
    }
    return tokens;
  }
}
