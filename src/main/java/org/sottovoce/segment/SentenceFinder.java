package org.sottovoce.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.sottovoce.text.Span;

/**
 * Finds the sentences of a text. Speech that was written down without marks has none to be found:
 * what is longer than {@link #LONGEST} tokens is cut, before a joining word where there is one. Not
 * safe for several threads at once, since OpenNLP's detector is not.
 */
final class SentenceFinder {

  /** The most tokens that a sentence has. */
  static final int LONGEST = 60;

  private static final int LONG_ENOUGH = 30;
  private static final Set<String> JOINING =
      Set.of("and", "but", "so", "because", "then", "or", "when", "which", "um", "uh", "well");

  private final SentenceDetectorME detector;

  private SentenceFinder(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** The model that comes with the program. */
  static SentenceModel model() {
    try (InputStream in =
        SentenceModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be read", e);
    }
  }

  /** A finder for one thread. */
  static SentenceFinder with(SentenceModel model) {
    return new SentenceFinder(model);
  }

  /** The sentences of {@code text} under {@code within}, in order; all tokens are in one. */
  List<Sentence> find(String text, Span within) {
    List<Sentence> sentences = new ArrayList<>();
    for (var found : detector.sentPosDetect(within.in(text))) {
      Span span = new Span(found.getStart(), found.getEnd()).shift(within.start());
      List<Span> tokens = Tokens.of(text, span);
      for (int from = 0; from < tokens.size(); ) {
        int to = cut(text, tokens, from);
        List<Span> some = tokens.subList(from, to);
        sentences.add(new Sentence(some.get(0).union(some.get(some.size() - 1)), some));
        from = to;
      }
    }
    return sentences;
  }

  /** The index behind the last token of the sentence that begins at {@code from}. */
  private static int cut(String text, List<Span> tokens, int from) {
    if (tokens.size() - from <= LONGEST) {
      return tokens.size();
    }
    for (int at = from + LONGEST; at > from + LONG_ENOUGH; at--) {
      if (JOINING.contains(tokens.get(at).in(text).toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return from + LONGEST;
  }
}
