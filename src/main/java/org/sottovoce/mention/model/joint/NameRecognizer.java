package org.sottovoce.mention.model.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * Finds persons, places and organisations with the trained finders.
 *
 * <p>The models are loaded at the first use, once; {@link #prepare} does it earlier, in the
 * background. Names do not reach from one sentence into another and do not overlap. The score is
 * how often such a suggestion was right on development data. Safe for any thread.
 */
public final class NameRecognizer implements Recognizer {

  /** Its name in evidence and logs. */
  public static final String NAME = "opennlp";

  private final Supplier<NameModels> models;
  private final Preset preset;

  /**
   * @param models loads the models, or has them at hand
   * @param preset how thoroughly names are looked for
   */
  public NameRecognizer(Supplier<NameModels> models, Preset preset) {
    this.models = new Once<>(models);
    this.preset = preset;
  }

  /**
   * The models, loaded now if that has not been done.
   *
   * @throws org.sottovoce.mention.model.MissingModel when they are not there
   */
  public NameModels prepare() {
    return models.get();
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.sottovoce.mention.model.MissingModel when the models are not there
   */
  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    ScoredReader finder = models.get().of(preset);
    NameSpans spans = new NameSpans(preset.threshold(), preset.edge());
    List<ModelSentence> sentences = ModelSentence.of(document);
    List<Reading> readings = finder.reader().read(sentences);
    List<Mention> mentions = new ArrayList<>();
    WholeTokens tokens = new WholeTokens(document.sentences());
    for (int at = 0; at < sentences.size(); at++) {
      List<Span> words = sentences.get(at).spans();
      for (NameSpans.Name name : spans.in(readings.get(at))) {
        Span span = words.get(name.first()).union(words.get(name.end() - 1));
        Evidence evidence = evidence(name, finder.calibration());
        mentions.add(Mention.of(tokens.around(span), name.type(), evidence));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  private static Evidence evidence(NameSpans.Name name, Calibration calibration) {
    return Evidence.of(NAME, "name model", calibration.share(name.probability()));
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
