package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Where mentions may lie in one document: inside segments, with trimmed edges, not in what a
 * transcriber added. What reaches over the border of two segments is a mention in either.
 */
final class Placement {

  private static final Span NOWHERE = new Span(0, 0);

  private final SegmentedDocument document;
  private final NameEdges edges;
  private final SegmentIndex segments;
  private final TranscriptMarks marks;

  Placement(SegmentedDocument document, NameEdges edges) {
    this.document = document;
    this.edges = edges;
    this.segments = new SegmentIndex(document.segments());
    this.marks = new TranscriptMarks(document);
  }

  /** What of {@code mentions} may stay, in their order. */
  List<Mention> placed(List<Mention> mentions) {
    List<Mention> placed = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Segment segment : segments.over(mention.span())) {
        Span span = trimmed(common(segment.span(), mention.span()), mention);
        if (!span.isEmpty() && allows(segment, span, mention)) {
          placed.add(new Mention(span, mention.type(), mention.evidence()));
        }
      }
    }
    return placed;
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }

  private Span trimmed(Span span, Mention mention) {
    String text = document.text();
    return edges
        .within(text, Edges.trim(text, span), mention)
        .map(name -> Edges.trim(text, name))
        .orElse(NOWHERE);
  }

  private boolean allows(Segment segment, Span span, Mention mention) {
    if (segment.timestamp().filter(span::overlaps).isPresent()) {
      return false;
    }
    if (mention.score() >= 1) {
      return true;
    }
    boolean inRole =
        segment
            .label()
            .filter(label -> label.covers(span) && RoleLabel.isRole(document.surface(label)))
            .isPresent();
    return !inRole && !marks.hold(document.text(), span, mention.type());
  }
}
