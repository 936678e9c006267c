package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** Turns the readings of a document into mentions: names in whole tokens, with scores. */
public final class NameMentions {

  /** What nobody typed in is never certain, whatever the development data say. */
  private static final double SUREST = 0.995;

  private final NameSpans spans;
  private final Calibration calibration;

  /**
   * @param preset how probable a name must be
   * @param calibration what the probabilities are worth
   */
  public NameMentions(Preset preset, Calibration calibration) {
    this.spans = new NameSpans(preset.threshold(), preset.edge());
    this.calibration = calibration;
  }

  /**
   * The names of a document, in text order.
   *
   * @param sentences the document's
   * @param readings one for each of them
   */
  public List<Mention> of(
      SegmentedDocument document, List<ModelSentence> sentences, List<Reading> readings) {
    List<Mention> mentions = new ArrayList<>();
    WholeTokens tokens = new WholeTokens(document.sentences());
    for (int at = 0; at < sentences.size(); at++) {
      List<Span> words = sentences.get(at).spans();
      for (NameSpans.Name name : spans.in(readings.get(at))) {
        Span span = words.get(name.first()).union(words.get(name.end() - 1));
        mentions.add(Mention.of(tokens.around(span), name.type(), evidence(name)));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  private Evidence evidence(NameSpans.Name name) {
    double score = Math.min(SUREST, calibration.share(name.probability()));
    return Evidence.of(NameRecognizer.NAME, "name model", score);
  }

  /** No part of a token is left standing beside a name: the document's own tokens join some. */
  private static final class WholeTokens {

    private final List<Sentence> sentences;
    private int at;

    WholeTokens(List<Sentence> sentences) {
      this.sentences = sentences;
    }

    /** The span with the tokens that it cuts; spans come in text order. */
    Span around(Span name) {
      while (at + 1 < sentences.size() && sentences.get(at).span().end() <= name.start()) {
        at++;
      }
      Span whole = name;
      for (Span token : sentences.get(at).tokens()) {
        whole = token.overlaps(name) ? whole.union(token) : whole;
      }
      return whole;
    }
  }
}
