package org.sottovoce.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.segment.SegmentedDocument;

/**
 * The samples as one study, with the suggestions for them.
 *
 * @param samples the samples
 * @param documents the suggestions, in the same order
 */
record Recognized(List<Sample> samples, List<RecognizedDocument> documents) {

  static Recognized load() throws IOException, UnreadableGold, UnreadableDocument {
    List<Sample> samples = Sample.all();
    List<SegmentedDocument> read = new ArrayList<>();
    for (Sample sample : samples) {
      read.add(FormatCatalogue.intake().read(SourceFile.load(sample.file())));
    }
    return new Recognized(samples, Engine.load().recognize(read, List.of(), Progress.none()));
  }

  /** How many annotated mentions of each type fulfil {@code condition} in their document. */
  TreeMap<IdentifierType, Integer> count(Condition condition) {
    TreeMap<IdentifierType, Integer> counts = new TreeMap<>();
    for (int i = 0; i < samples.size(); i++) {
      RecognizedDocument document = documents.get(i);
      for (GoldMention mention : samples.get(i).gold().mentions()) {
        if (condition.holds(document, mention)) {
          counts.merge(mention.type(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** A question about an annotated mention and the suggestions of its document. */
  @FunctionalInterface
  interface Condition {
    boolean holds(RecognizedDocument document, GoldMention mention);
  }

  /** Whether every letter and digit of the mention lies in some suggestion. */
  static boolean isCovered(RecognizedDocument document, GoldMention mention) {
    String text = document.document().text();
    for (int at = mention.span().start(); at < mention.span().end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && !isSuggested(document, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSuggested(RecognizedDocument document, int at) {
    return document.mentions().stream()
        .anyMatch(mention -> mention.span().start() <= at && at < mention.span().end());
  }
}
