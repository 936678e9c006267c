package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

/**
 * Turns annotated texts into texts to learn from. A word that a name touches is the name's; a name
 * that runs over a sentence's end is learnt in parts.
 *
 * @param weight how much each word counts; 1 is usual
 * @param complete whether words outside all mentions are known to be no names
 */
public record GoldLabels(float weight, boolean complete) {

  LabelledText of(GoldText text) {
    List<ModelSentence> sentences = sentences(text);
    float[] targets =
        new float[sentences.stream().mapToInt(ModelSentence::size).sum() * Tag.ALL.size()];
    List<GoldMention> names =
        text.mentions().stream().filter(name -> Scores.TYPES.contains(name.type())).toList();
    int word = 0;
    int from = 0;
    for (ModelSentence sentence : sentences) {
      int last = -1;
      for (Span span : sentence.spans()) {
        from = firstEndingAfter(span.start(), names, from);
        boolean named = from < names.size() && names.get(from).span().start() < span.end();
        Tag tag = named ? Tag.of(names.get(from).type(), last == from) : Tag.OTHER;
        targets[word * Tag.ALL.size() + tag.column()] = named || complete ? weight : 0;
        last = named ? from : -1;
        word++;
      }
    }
    return new LabelledText(sentences, targets);
  }

  private static int firstEndingAfter(int offset, List<GoldMention> names, int from) {
    int index = from;
    while (index < names.size() && names.get(index).span().end() <= offset) {
      index++;
    }
    return index;
  }

  static List<ModelSentence> sentences(GoldText text) {
    List<ModelSentence> sentences = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      List<Span> spans = new ArrayList<>();
      for (var word : SimpleTokenizer.INSTANCE.tokenizePos(sentence.in(text.text()))) {
        spans.add(new Span(word.getStart(), word.getEnd()).shift(sentence.start()));
      }
      if (!spans.isEmpty()) {
        List<String> words = spans.stream().map(span -> span.in(text.text()).toString()).toList();
        sentences.add(new ModelSentence(words, spans));
      }
    }
    return sentences;
  }
}
