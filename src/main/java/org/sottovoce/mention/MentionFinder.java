package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds the mentions of a document: asks every recognizer, settles where they overlap, and looks
 * for what was found once everywhere else. Safe for several threads when its recognizers are.
 */
public final class MentionFinder {

  private final Witnesses witnesses;
  private final NameBook names;
  private final Propagation propagation;
  private final NameEdges edges;
  private final OverlapPolicy policy = new OverlapPolicy();

  /**
   * @param recognizers whom to ask; their order does not matter
   * @param names what is known of names and ordinary words
   */
  public MentionFinder(List<Recognizer> recognizers, NameBook names) {
    this.witnesses = new Witnesses(recognizers);
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
    List<Mention> proposed = witnesses.propose(document, known.recognize(document));
    Placement placement = new Placement(document, edges);
    String text = document.text();
    List<Mention> settled = policy.resolve(text, placement.placed(proposed));
    List<Mention> everywhere = new ArrayList<>(settled);
    everywhere.addAll(placement.placed(propagation.elsewhere(document, settled)));
    List<Mention> resolved = policy.resolve(text, everywhere);
    // What sticks out of a winner may be a piece of the sentence.
    List<Mention> placed = placement.placed(resolved);
    return new RecognizedDocument(document, CutOffs.included(document, placed));
  }

  /**
   * What of {@code mentions}, found some other way, may lie in {@code document}: inside segments,
   * with trimmed edges, not in what a transcriber added.
   */
  public List<Mention> placed(SegmentedDocument document, List<Mention> mentions) {
    return new Placement(document, edges).placed(mentions);
  }
}
