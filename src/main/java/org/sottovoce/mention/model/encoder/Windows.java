package org.sottovoce.mention.model.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.sottovoce.mention.model.ModelSentence;

/**
 * Packs the sentences of a document into windows: as many consecutive sentences as fit, so that
 * each is read with its neighbours. Only a sentence that is longer than a whole window is cut.
 *
 * <p>Safe for any thread.
 */
public final class Windows {

  /** The longest windows that the encoder learnt from, in pieces. */
  public static final int LONGEST = 128;

  private final WordPieces pieces;
  private final int longest;

  /**
   * @param longest the most pieces of a window, both marks included; a word must fit
   */
  public Windows(WordPieces pieces, int longest) {
    if (longest < WordPieces.MOST + WindowBuilder.MARKS) {
      throw new IllegalArgumentException(longest + " pieces do not hold every word");
    }
    this.pieces = pieces;
    this.longest = longest;
  }

  /** The windows of consecutive sentences, in order; every word is in exactly one. */
  public List<Window> of(List<ModelSentence> sentences) {
    return of(sentences, () -> longest);
  }

  /**
   * The same, with a limit of its own for each window: training learns from short and long ones.
   *
   * @param limits asked at the start of each window; a sentence longer than that is still not cut
   *     as long as it fits in the longest window
   */
  public List<Window> of(List<ModelSentence> sentences, IntSupplier limits) {
    List<Window> windows = new ArrayList<>();
    WindowBuilder window = new WindowBuilder(pieces, 0);
    int limit = limits.getAsInt();
    for (ModelSentence sentence : sentences) {
      List<int[]> words = sentence.words().stream().map(pieces::of).toList();
      if (!window.isEmpty() && !window.hasRoom(length(words), Math.min(limit, longest))) {
        window = window.finish(windows);
        limit = limits.getAsInt();
      }
      for (int i = 0; i < words.size(); i++) {
        if (!window.hasRoom(words.get(i).length, longest)) {
          window = window.finish(windows);
        }
        window.add(words.get(i), WordShape.of(sentence.words().get(i)));
      }
    }
    if (!window.isEmpty()) {
      window.finish(windows);
    }
    return List.copyOf(windows);
  }

  private static int length(List<int[]> words) {
    return words.stream().mapToInt(word -> word.length).sum();
  }
}
