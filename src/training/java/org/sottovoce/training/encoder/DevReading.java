package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.Evaluator;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.Tally;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.BestTags;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * What a network makes of development texts: read once, then scored with several biases.
 *
 * <p>Texts are segmented as real documents are.
 */
final class DevReading {

  private final Function<Document, SegmentedDocument> segmenter;
  private final List<GoldText> texts;
  private final List<List<ModelSentence>> documents;

  DevReading(Function<Document, SegmentedDocument> segmenter, List<GoldText> texts) {
    this.segmenter = segmenter;
    this.texts = List.copyOf(texts);
    this.documents =
        texts.stream()
            .map(text -> ModelSentence.of(segmenter.apply(Document.ofText(text.text()))))
            .toList();
  }

  /** The sentences of each text. */
  List<List<ModelSentence>> documents() {
    return documents;
  }

  /**
   * Covered recall and overlap precision of each file at a bias, one line a file and one for all.
   */
  List<String> lines(List<List<Reading>> readings, double bias) {
    // By text: the evaluator takes the documents in any order.
    Map<String, List<Reading>> byText = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byText.put(texts.get(i).text(), readings.get(i));
    }
    Scores scores = scores(document -> mentions(document, byText.get(document.text()), bias));
    List<String> lines = new ArrayList<>();
    for (String source : scores.sources()) {
      lines.add(line(source, bias, scores.ofSource(Writing.AS_WRITTEN, source)));
    }
    lines.add(line("all", bias, scores.total(Writing.AS_WRITTEN)));
    return lines;
  }

  private Scores scores(Function<SegmentedDocument, List<Mention>> reader) {
    return new Evaluator(segmenter, reader).evaluate(texts, Writing.AS_WRITTEN);
  }

  private static List<Mention> mentions(
      SegmentedDocument document, List<Reading> readings, double bias) {
    List<Mention> mentions = new ArrayList<>();
    List<ModelSentence> sentences = ModelSentence.of(document);
    for (int i = 0; i < sentences.size(); i++) {
      addNames(sentences.get(i), BestTags.of(readings.get(i), bias), mentions);
    }
    return mentions;
  }

  private static void addNames(ModelSentence sentence, List<Tag> tags, List<Mention> mentions) {
    int at = 0;
    while (at < tags.size()) {
      int first = at++;
      if (tags.get(first) != Tag.OTHER) {
        while (at < tags.size() && tags.get(at).goesOn()) {
          at++;
        }
        int start = sentence.spans().get(first).start();
        Span span = new Span(start, sentence.spans().get(at - 1).end());
        Evidence evidence = Evidence.of("encoder", "tags", 1);
        mentions.add(Mention.of(span, tags.get(first).type().orElseThrow(), evidence));
      }
    }
  }

  private static String line(String source, double bias, Tally tally) {
    return String.format(
        Locale.ROOT,
        "bias %.0f %-32s covered %s precision %s exact %s",
        bias,
        source,
        share(tally.coveredRecall()),
        share(tally.overlapPrecision()),
        share(tally.exactRecall()));
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : "-";
  }
}
