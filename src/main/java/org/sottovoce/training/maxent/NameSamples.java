package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

/**
 * Turns annotated texts into tagged ones.
 *
 * <p>Words are those of OpenNLP's {@code SimpleTokenizer}, as when names are looked for. A word
 * that a mention touches is the mention's; of two mentions at one word the first has it. A sentence
 * whose end a mention runs over is learnt together with the next one.
 */
public final class NameSamples {

  private final double weight;
  private final boolean partial;

  /**
   * @param weight how much the texts count, above 0 and at most 1
   * @param partial whether some names are not annotated: sentences without any annotated one are
   *     then not learnt, since they may hold others
   */
  public NameSamples(double weight, boolean partial) {
    this.weight = weight;
    this.partial = partial;
  }

  /** The text with a tag for each word; without a sentence when it has no word. */
  public TaggedText from(GoldText text) {
    List<GoldMention> names =
        text.mentions().stream().filter(mention -> isName(mention.type())).toList();
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Span sentence : whole(text.sentences(), names)) {
      tagged(text.text(), sentence, names).ifPresent(sentences::add);
    }
    return new TaggedText(sentences, weight);
  }

  private static boolean isName(IdentifierType type) {
    return type == IdentifierType.PERSON
        || type == IdentifierType.PLACE
        || type == IdentifierType.ORGANISATION;
  }

  private static List<Span> whole(List<Span> sentences, List<GoldMention> names) {
    List<Span> whole = new ArrayList<>();
    for (Span sentence : sentences) {
      int last = whole.size() - 1;
      if (last >= 0 && joins(whole.get(last), sentence, names)) {
        whole.set(last, whole.get(last).union(sentence));
      } else {
        whole.add(sentence);
      }
    }
    return whole;
  }

  private static boolean joins(Span before, Span after, List<GoldMention> names) {
    return names.stream()
        .map(GoldMention::span)
        .anyMatch(span -> span.overlaps(before) && span.overlaps(after));
  }

  private Optional<TaggedSentence> tagged(String text, Span sentence, List<GoldMention> names) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (var word : SimpleTokenizer.INSTANCE.tokenizePos(sentence.in(text))) {
      Span span = new Span(word.getStart(), word.getEnd()).shift(sentence.start());
      spans.add(span);
      words.add(span.in(text));
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Tag> tags = tags(spans, names);
    boolean named = tags.stream().anyMatch(tag -> tag != Tag.OTHER);
    return Optional.of(new TaggedSentence(words, tags, named || !partial));
  }

  private static List<Tag> tags(List<Span> words, List<GoldMention> names) {
    List<Tag> tags = new ArrayList<>(Collections.nCopies(words.size(), Tag.OTHER));
    for (GoldMention name : names) {
      boolean goesOn = false;
      for (int at = 0; at < words.size(); at++) {
        if (words.get(at).overlaps(name.span()) && tags.get(at) == Tag.OTHER) {
          tags.set(at, Tag.of(name.type(), goesOn));
          goesOn = true;
        }
      }
    }
    return tags;
  }
}
