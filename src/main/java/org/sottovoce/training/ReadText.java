package org.sottovoce.training;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * An annotated text that the name finders have read.
 *
 * @param gold the text with its annotation
 * @param document the same, segmented as real documents are
 * @param sentences its sentences
 * @param readings for each finder, one reading of each sentence
 */
record ReadText(
    GoldText gold,
    SegmentedDocument document,
    List<ModelSentence> sentences,
    List<List<Reading>> readings) {

  ReadText {
    sentences = List.copyOf(sentences);
    readings = List.copyOf(readings);
  }

  /** What each finder says of the sentence {@code at}. */
  List<Reading> of(int at) {
    return readings.stream().map(finder -> finder.get(at)).toList();
  }

  /** The annotated tag of each word of each sentence: a word that a name touches is the name's. */
  List<List<Tag>> tags() {
    List<Span> names = new ArrayList<>();
    List<GoldMention> mentions =
        gold.mentions().stream().filter(name -> Scores.TYPES.contains(name.type())).toList();
    mentions.forEach(name -> names.add(name.span()));
    List<List<Tag>> tags = new ArrayList<>();
    int from = 0;
    for (ModelSentence sentence : sentences) {
      List<Tag> ofSentence = new ArrayList<>();
      int last = -1;
      for (Span word : sentence.spans()) {
        while (from < names.size() && names.get(from).end() <= word.start()) {
          from++;
        }
        boolean named = from < names.size() && names.get(from).start() < word.end();
        ofSentence.add(named ? Tag.of(mentions.get(from).type(), last == from) : Tag.OTHER);
        last = named ? from : -1;
      }
      tags.add(ofSentence);
    }
    return tags;
  }
}
