package org.sottovoce.mention.model;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * One sentence as the name finders see it: the words of OpenNLP's {@code SimpleTokenizer}, which
 * changes word wherever letters, digits and other characters meet. Both finders learnt these words,
 * so that what they say of one word can be put together.
 *
 * @param words the words; at least one
 * @param spans where each stands in the document, UTF-16 units
 */
public record ModelSentence(List<String> words, List<Span> spans) {

  public ModelSentence {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
    if (words.isEmpty() || words.size() != spans.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + spans.size() + " spans");
    }
  }

  /** The sentences of a document, in order; those without a word are left out. */
  public static List<ModelSentence> of(SegmentedDocument document) {
    List<ModelSentence> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      ModelSentence one = of(document.text(), sentence.span());
      if (one != null) {
        sentences.add(one);
      }
    }
    return List.copyOf(sentences);
  }

  private static ModelSentence of(String text, Span sentence) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (var word : SimpleTokenizer.INSTANCE.tokenizePos(sentence.in(text).toString())) {
      Span span = new Span(word.getStart(), word.getEnd()).shift(sentence.start());
      words.add(span.in(text).toString());
      spans.add(span);
    }
    return words.isEmpty() ? null : new ModelSentence(words, spans);
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  @Override
  public String toString() {
    return "ModelSentence[" + words.size() + " words]";
  }
}
