package org.sottovoce.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Judgement;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.model.Calibration;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.joint.BothFinders;
import org.sottovoce.mention.model.joint.Ensemble;
import org.sottovoce.mention.model.joint.NameMentions;
import org.sottovoce.mention.model.joint.Pooling;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.mention.model.joint.ScoredReader;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Fits on development data how finders are pooled and what the pooled probabilities are worth, as
 * written and in lower case alike.
 *
 * @param pooling one weight for each finder
 * @param calibration how often a suggestion is right
 */
record JointFit(Pooling pooling, Calibration calibration) {

  private static final int CALIBRATION_POINTS = 20;

  /**
   * @param dev the development texts as they are
   * @param finders the quickest first
   */
  static JointFit of(
      List<GoldText> dev,
      List<NameReader> finders,
      Function<Document, SegmentedDocument> segmenter) {
    List<ReadText> texts =
        dev.stream()
            .flatMap(text -> Stream.of(text, text.lowerCased()))
            .map(text -> read(text, finders, segmenter))
            .toList();
    PoolingFit fit = new PoolingFit(finders.size());
    for (ReadText text : texts) {
      List<List<Tag>> tags = text.tags();
      for (int at = 0; at < tags.size(); at++) {
        fit.add(text.of(at), tags.get(at));
      }
    }
    Pooling pooling = fit.fit();
    List<Judgement> judgements = new ArrayList<>();
    texts.forEach(text -> judgements.addAll(judgements(text, pooling)));
    return new JointFit(pooling, new CalibrationFit(CALIBRATION_POINTS).fit(judgements));
  }

  private static ReadText read(
      GoldText gold, List<NameReader> finders, Function<Document, SegmentedDocument> segmenter) {
    SegmentedDocument document = segmenter.apply(Document.ofText(gold.text()));
    List<ModelSentence> sentences = ModelSentence.of(document);
    List<List<Reading>> readings = finders.stream().map(finder -> finder.read(sentences)).toList();
    return new ReadText(gold, document, sentences, readings);
  }

  private static List<Judgement> judgements(ReadText text, Pooling pooling) {
    List<Reading> pooled = new ArrayList<>();
    for (int at = 0; at < text.sentences().size(); at++) {
      pooled.add(pooling.join(text.of(at)));
    }
    BitSet named = new BitSet();
    text.gold().mentions().stream()
        .filter(name -> Scores.TYPES.contains(name.type()))
        .forEach(name -> named.set(name.span().start(), name.span().end()));
    List<Mention> mentions =
        new NameMentions(Preset.THOROUGH, Calibration.none())
            .of(text.document(), text.sentences(), pooled);
    return mentions.stream()
        .map(
            mention -> {
              int next = named.nextSetBit(mention.span().start());
              return new Judgement(mention.score(), next >= 0 && next < mention.span().end());
            })
        .toList();
  }

  /** One finder alone, its probabilities and scores corrected like that. */
  ScoredReader alone(NameReader finder) {
    return new ScoredReader(new Ensemble(List.of(finder), pooling), calibration);
  }

  /** Both finders, pooled and scored like that. */
  BothFinders both(NameReader maxent, NameReader encoder) {
    return new BothFinders(maxent, encoder, pooling, calibration);
  }

  /** Writes both into {@code folder}, as {@code NAME-pool.csv} and {@code NAME-scores.csv}. */
  void write(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + "-pool.csv"), pooling.csv(), StandardCharsets.US_ASCII);
    Files.writeString(
        folder.resolve(name + "-scores.csv"), calibration.csv(), StandardCharsets.US_ASCII);
  }
}
