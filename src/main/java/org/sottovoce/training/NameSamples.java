package org.sottovoce.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/**
 * Turns annotated texts into the sentences that the trainer learns from.
 *
 * <p>Tokens are those of OpenNLP's {@code SimpleTokenizer}, as when names are looked for. A token
 * that a mention touches is the mention's; a mention that runs over a sentence's end is learnt in
 * parts.
 */
final class NameSamples {

  private final double lowerCasedShare;
  private final long seed;

  NameSamples(double lowerCasedShare, long seed) {
    this.lowerCasedShare = lowerCasedShare;
    this.seed = seed;
  }

  /** The sentences of all texts as written, then those of the drawn texts in lower case. */
  List<NameSample> from(List<GoldText> texts) {
    List<NameSample> samples = new ArrayList<>();
    texts.forEach(text -> add(text, samples));
    Random random = new Random(seed);
    for (GoldText text : texts) {
      if (random.nextDouble() < lowerCasedShare) {
        add(text.lowerCased(), samples);
      }
    }
    return samples;
  }

  /** The first sentence of each text makes the trainer forget the names of the text before. */
  private static void add(GoldText text, List<NameSample> samples) {
    boolean first = true;
    for (Span sentence : text.sentences()) {
      String surface = sentence.in(text.text());
      opennlp.tools.util.Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(surface);
      if (tokens.length > 0) {
        String[] words = opennlp.tools.util.Span.spansToStrings(tokens, surface);
        samples.add(new NameSample(words, names(text, sentence, tokens), first));
        first = false;
      }
    }
  }

  private static opennlp.tools.util.Span[] names(
      GoldText text, Span sentence, opennlp.tools.util.Span[] tokens) {
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    int free = 0;
    for (GoldMention mention : text.mentions()) {
      if (isName(mention.type()) && mention.span().overlaps(sentence)) {
        int first = Math.max(free, firstAfter(mention.span().start() - sentence.start(), tokens));
        int end = firstFrom(mention.span().end() - sentence.start(), tokens);
        if (first < end) {
          names.add(new opennlp.tools.util.Span(first, end, label(mention.type())));
          free = end;
        }
      }
    }
    return names.toArray(opennlp.tools.util.Span[]::new);
  }

  private static boolean isName(IdentifierType type) {
    return type == IdentifierType.PERSON
        || type == IdentifierType.PLACE
        || type == IdentifierType.ORGANISATION;
  }

  private static String label(IdentifierType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The first token that ends after {@code offset}. */
  private static int firstAfter(int offset, opennlp.tools.util.Span[] tokens) {
    int index = 0;
    while (index < tokens.length && tokens[index].getEnd() <= offset) {
      index++;
    }
    return index;
  }

  /** The first token that starts at or after {@code offset}. */
  private static int firstFrom(int offset, opennlp.tools.util.Span[] tokens) {
    int index = 0;
    while (index < tokens.length && tokens[index].getStart() < offset) {
      index++;
    }
    return index;
  }
}
