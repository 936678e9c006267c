package org.sottovoce.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.evaluation.Evaluation;
import org.sottovoce.evaluation.Evaluator;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.model.joint.BothFinders;
import org.sottovoce.mention.model.joint.NameModels;
import org.sottovoce.mention.model.joint.NameRecognizer;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.mention.model.joint.ScoredReader;
import org.sottovoce.segment.SegmentedDocument;

/**
 * What the finders alone, without any other witness, reach on development data with each preset.
 *
 * @param byPreset for every preset
 */
public record ModelFigures(Map<Preset, Evaluation> byPreset) {

  static ModelFigures of(
      List<GoldText> dev,
      ScoredReader quick,
      BothFinders both,
      Function<Document, SegmentedDocument> segmenter) {
    NameModels models = new NameModels(quick, Optional.of(both), Optional.empty());
    Map<Preset, Evaluation> figures = new EnumMap<>(Preset.class);
    for (Preset preset : Preset.values()) {
      NameRecognizer recognizer = new NameRecognizer(() -> models, preset);
      figures.put(
          preset, new Evaluator(segmenter, recognizer::recognize).run(dev, Writing.values()));
    }
    return new ModelFigures(figures);
  }

  /** The figures of one preset. */
  public Evaluation of(Preset preset) {
    return byPreset.get(preset);
  }
}
