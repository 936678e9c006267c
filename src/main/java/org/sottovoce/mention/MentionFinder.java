package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Finds the mentions of a document: asks every recognizer, settles where they overlap, and looks
 * for what was found once everywhere else. Safe for several threads when its recognizers are.
 */
public final class MentionFinder {

  private static final Span NOWHERE = new Span(0, 0);

  private final List<Recognizer> recognizers;
  private final NameBook names;
  private final Propagation propagation;
  private final NameEdges edges;
  private final OverlapPolicy policy = new OverlapPolicy();

  /**
   * @param recognizers whom to ask; their order does not matter
   * @param names what is known of names and ordinary words
   */
  public MentionFinder(List<Recognizer> recognizers, NameBook names) {
    this.recognizers = List.copyOf(recognizers);
    this.names = names;
    this.propagation = new Propagation(names);
    this.edges = new NameEdges(names);
  }

  /** The mentions of {@code document}. */
  public RecognizedDocument find(SegmentedDocument document) {
    return find(document, List.of());
  }

  /** The mentions of {@code document}, every variant of the {@code known} names among them. */
  public RecognizedDocument find(SegmentedDocument document, List<KnownName> known) {
    return find(document, new KnownNameRecognizer(known, names));
  }

  /** The same for many documents of one study: the known names are prepared once. */
  public RecognizedDocument find(SegmentedDocument document, KnownNameRecognizer known) {
    List<Mention> proposed = new ArrayList<>(known.recognize(document));
    recognizers.forEach(recognizer -> proposed.addAll(recognizer.recognize(document)));
    String text = document.text();
    List<Mention> settled = policy.resolve(text, placed(document, proposed));
    List<Mention> everywhere = new ArrayList<>(settled);
    everywhere.addAll(placed(document, propagation.elsewhere(document, settled)));
    List<Mention> resolved = policy.resolve(text, everywhere);
    // What sticks out of a winner may be a piece of the sentence.
    return new RecognizedDocument(document, placed(document, resolved));
  }

  /** The mentions that lie where mentions may lie, with trimmed edges. */
  private List<Mention> placed(SegmentedDocument document, List<Mention> mentions) {
    SegmentIndex segments = new SegmentIndex(document.segments());
    List<Mention> placed = new ArrayList<>();
    for (Mention mention : mentions) {
      Span span =
          edges
              .within(document.text(), Edges.trim(document.text(), mention.span()), mention)
              .map(name -> Edges.trim(document.text(), name))
              .orElse(NOWHERE);
      if (!span.isEmpty()
          && segments.at(span).filter(s -> allows(document, s, span, mention)).isPresent()) {
        placed.add(new Mention(span, mention.type(), mention.evidence()));
      }
    }
    return placed;
  }

  private static boolean allows(
      SegmentedDocument document, Segment segment, Span span, Mention mention) {
    if (segment.timestamp().filter(span::overlaps).isPresent()) {
      return false;
    }
    Optional<Span> label = segment.label().filter(at -> at.covers(span));
    return label.isEmpty()
        || mention.score() >= 1
        || !RoleLabel.isRole(document.surface(label.orElseThrow()));
  }
}
