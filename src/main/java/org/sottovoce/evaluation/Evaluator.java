package org.sottovoce.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sottovoce.document.Document;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Scores suggestions against annotated text.
 *
 * <p>Each annotated text becomes a document of its own and goes the way of real documents. A gold
 * mention counts as covered when all its letters and digits lie in some suggestion, of whatever
 * type: what matters is that nothing of it would be left standing. A suggested person, place or
 * organisation is right when it overlaps a gold one; suggestions of other types are neither right
 * nor wrong, since the annotated files do not mark them.
 */
public final class Evaluator {

  private final Function<Document, SegmentedDocument> segmenter;
  private final Function<SegmentedDocument, List<Mention>> recognizer;

  /**
   * @param segmenter how documents are segmented; safe for several threads
   * @param recognizer what is scored: one recognizer's way, or all together; safe for several
   *     threads
   */
  public Evaluator(
      Function<Document, SegmentedDocument> segmenter,
      Function<SegmentedDocument, List<Mention>> recognizer) {
    this.segmenter = segmenter;
    this.recognizer = recognizer;
  }

  /** The scores of {@code texts} as written, and again in lower case. */
  public Scores evaluate(List<GoldText> texts) {
    return run(texts, Writing.values()).scores();
  }

  /** The scores of {@code texts} in one writing. */
  public Scores evaluate(List<GoldText> texts, Writing writing) {
    return run(texts, writing).scores();
  }

  /** Each suggested name for {@code texts} with its score, and whether it is right. */
  public List<Judgement> judge(List<GoldText> texts, Writing writing) {
    return run(texts, writing).judgements();
  }

  /** The suggestions for {@code texts} beside what is annotated, one writing after the other. */
  public Evaluation run(List<GoldText> texts, Writing... writings) {
    return new Evaluation(
        Arrays.stream(writings).flatMap(writing -> compare(texts, writing)).toList());
  }

  /** On all cores; in the order of {@code texts} all the same. */
  private Stream<Comparison> compare(List<GoldText> texts, Writing writing) {
    return texts.parallelStream().map(text -> compare(writing.of(text), writing)).toList().stream();
  }

  private Comparison compare(GoldText text, Writing writing) {
    SegmentedDocument document = segmenter.apply(Document.ofText(text.text()));
    return new Comparison(writing, text, recognizer.apply(document));
  }
}
