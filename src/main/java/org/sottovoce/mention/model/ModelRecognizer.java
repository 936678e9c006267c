package org.sottovoce.mention.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.model.joint.Once;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * Finds persons, places and organisations with a trained model.
 *
 * <p>The model is loaded at the first use, once; {@link #prepare} does it earlier, in the
 * background. Names do not reach from one sentence into another and do not overlap. The score is
 * how often such a suggestion was right on development data.
 */
public final class ModelRecognizer implements Recognizer {

  /** Suggestions that the model thinks less probable than this are not made: recall comes first. */
  public static final double THRESHOLD = 0.12;

  /** Tokens beside a suggestion are taken in from this probability on. */
  private static final double EDGE = 0.03;

  private final Supplier<NameModel> model;
  private final double threshold;

  /** The recognizer of a language, with its model from the class path: "en". */
  public ModelRecognizer(String language) {
    this(new Once<>(() -> NameModel.load(language)), THRESHOLD);
  }

  /**
   * A recognizer with a model at hand.
   *
   * @param threshold how probable a name must be to be suggested, 0 to 1
   */
  public ModelRecognizer(NameModel model, double threshold) {
    this(() -> model, threshold);
  }

  private ModelRecognizer(Supplier<NameModel> model, double threshold) {
    this.model = model;
    this.threshold = threshold;
  }

  /**
   * The model, loaded now if that has not been done.
   *
   * @throws MissingModel when it is not there
   */
  public NameModel prepare() {
    return model.get();
  }

  @Override
  public String name() {
    return "opennlp";
  }

  /**
   * {@inheritDoc}
   *
   * @throws MissingModel when the model is not there
   */
  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    NameModel loaded = model.get();
    NameSpans spans = new NameSpans(loaded.outcomes(), threshold, Math.min(EDGE, threshold));
    Tagger tagger = loaded.tagger();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Span> words = words(document, sentence);
      String[] surfaces = words.stream().map(document::surface).toArray(String[]::new);
      for (NameSpans.Name name : spans.in(tagger.tag(surfaces))) {
        Span span = words.get(name.first()).union(words.get(name.end() - 1));
        Evidence evidence = evidence(name, loaded.calibration());
        mentions.add(Mention.of(inWholeTokens(span, sentence), name.type(), evidence));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  /** The sentence's words as the model learnt them: the document's own tokens join some. */
  private static List<Span> words(SegmentedDocument document, Sentence sentence) {
    List<Span> words = new ArrayList<>();
    String surface = document.surface(sentence.span());
    for (var word : SimpleTokenizer.INSTANCE.tokenizePos(surface)) {
      words.add(new Span(word.getStart(), word.getEnd()).shift(sentence.span().start()));
    }
    return words;
  }

  /** No part of a token is left standing beside a name. */
  private static Span inWholeTokens(Span name, Sentence sentence) {
    Span whole = name;
    for (Span token : sentence.tokens()) {
      whole = token.overlaps(name) ? whole.union(token) : whole;
    }
    return whole;
  }

  private Evidence evidence(NameSpans.Name name, Calibration calibration) {
    return Evidence.of(name(), "name model", calibration.share(name.probability()));
  }
}
