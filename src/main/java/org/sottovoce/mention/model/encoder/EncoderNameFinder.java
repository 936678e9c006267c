package org.sottovoce.mention.model.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

/**
 * The encoder behind OpenNLP's own interface, for whoever has an OpenNLP name finder today: one
 * sentence at a time, the best reading alone.
 *
 * <p>Words should be those of OpenNLP's {@code SimpleTokenizer}, from which the encoder learnt. It
 * remembers nothing from one sentence to the next. By OpenNLP's custom such finders are used by one
 * thread; the {@link EncoderReader} under it can be shared.
 */
public final class EncoderNameFinder implements TokenNameFinder {

  private final EncoderReader reader;
  private final double bias;

  /**
   * @param bias taken from the logarithm of "no name" at each word: 0 for what is most probable, 2
   *     for more names and more false alarms, 4 for nearly every name
   */
  public EncoderNameFinder(EncoderReader reader, double bias) {
    this.reader = reader;
    this.bias = bias;
  }

  /**
   * The names among the words of a sentence: not overlapping, in order, each with its type
   * ("person", "place", "organisation") and the mean probability of its tags.
   *
   * @throws EncoderUnavailable when the run fails
   */
  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    Reading reading = reader.read(List.of(sentence(tokens))).get(0);
    List<Tag> tags = BestTags.of(reading, bias);
    List<Span> names = new ArrayList<>();
    for (int start = 0; start < tokens.length; ) {
      int end = end(tags, start);
      if (tags.get(start) != Tag.OTHER) {
        names.add(name(reading, tags, start, end));
      }
      start = end;
    }
    return names.toArray(Span[]::new);
  }

  private static ModelSentence sentence(String[] tokens) {
    List<org.sottovoce.text.Span> spans = new ArrayList<>();
    int start = 0;
    for (String token : tokens) {
      spans.add(new org.sottovoce.text.Span(start, start + token.length()));
      start += token.length() + 1;
    }
    return new ModelSentence(List.of(tokens), spans);
  }

  private static int end(List<Tag> tags, int start) {
    int end = start + 1;
    while (end < tags.size() && tags.get(end).goesOn()) {
      end++;
    }
    return end;
  }

  private static Span name(Reading reading, List<Tag> tags, int start, int end) {
    double sum = 0;
    for (int at = start; at < end; at++) {
      sum += reading.of(at, tags.get(at));
    }
    String type = tags.get(start).type().orElseThrow().name().toLowerCase(Locale.ROOT);
    return new Span(start, end, type, sum / (end - start));
  }

  /** Does nothing: there is no adaptive data. */
  @Override
  public void clearAdaptiveData() {}
}
