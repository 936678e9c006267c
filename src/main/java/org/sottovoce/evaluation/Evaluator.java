package org.sottovoce.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

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
   * @param segmenter how documents are segmented
   * @param recognizer what is scored: one recognizer's way, or all together
   */
  public Evaluator(
      Function<Document, SegmentedDocument> segmenter,
      Function<SegmentedDocument, List<Mention>> recognizer) {
    this.segmenter = segmenter;
    this.recognizer = recognizer;
  }

  /** The scores of {@code texts} as written, and again in lower case. */
  public Scores evaluate(List<GoldText> texts) {
    return evaluate(texts, Writing.AS_WRITTEN).and(evaluate(texts, Writing.LOWER_CASE));
  }

  /** The scores of {@code texts} in one writing. */
  public Scores evaluate(List<GoldText> texts, Writing writing) {
    Map<String, Map<IdentifierType, Tally>> tallies = new LinkedHashMap<>();
    for (GoldText text : texts) {
      Comparison comparison = compare(writing.of(text));
      Map<IdentifierType, Tally> ofSource =
          tallies.computeIfAbsent(text.file(), source -> new EnumMap<>(IdentifierType.class));
      for (IdentifierType type : Scores.TYPES) {
        ofSource.merge(type, comparison.tally(type), Tally::plus);
      }
    }
    return scores(writing, tallies);
  }

  /** Each suggested name for {@code texts} with its score, and whether it is right. */
  public List<Judgement> judge(List<GoldText> texts, Writing writing) {
    List<Judgement> judgements = new ArrayList<>();
    texts.forEach(text -> judgements.addAll(compare(writing.of(text)).judgements()));
    return judgements;
  }

  private Comparison compare(GoldText text) {
    return new Comparison(text, recognizer.apply(segment(text)));
  }

  private SegmentedDocument segment(GoldText text) {
    SourceFile source =
        new SourceFile(text.id() + ".txt", text.text().getBytes(StandardCharsets.UTF_8));
    Span whole = new Span(0, text.text().length());
    List<TextPart> parts = List.of(TextPart.of(TextPart.Kind.BODY, whole, List.of()));
    return segmenter.apply(
        new Document(source, Format.TXT, text.text(), parts, Fidelity.TEXT_ONLY));
  }

  private static Scores scores(Writing writing, Map<String, Map<IdentifierType, Tally>> tallies) {
    List<Scores.Line> lines = new ArrayList<>();
    tallies.forEach(
        (source, byType) ->
            Scores.TYPES.forEach(
                type -> lines.add(new Scores.Line(writing, source, type, byType.get(type)))));
    return new Scores(lines);
  }
}
