package org.sottovoce.mention.model.encoder;

import java.util.ArrayList;
import java.util.List;

/** One window while it is filled; for one thread. */
final class WindowBuilder {

  /** The start and the end mark. */
  static final int MARKS = 2;

  private final WordPieces vocabulary;
  private final int firstWord;
  private final List<int[]> words = new ArrayList<>();
  private final List<WordShape> shapes = new ArrayList<>();
  private int length = MARKS;

  WindowBuilder(WordPieces vocabulary, int firstWord) {
    this.vocabulary = vocabulary;
    this.firstWord = firstWord;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether {@code more} pieces keep it within {@code limit}, its marks included. */
  boolean hasRoom(int more, int limit) {
    return length + more <= limit;
  }

  void add(int[] pieces, WordShape shape) {
    words.add(pieces);
    shapes.add(shape);
    length += pieces.length;
  }

  /** Adds the window to {@code finished} and starts the one after it. */
  WindowBuilder finish(List<Window> finished) {
    finished.add(window());
    return new WindowBuilder(vocabulary, firstWord + words.size());
  }

  private Window window() {
    int[] pieces = new int[length];
    byte[] rows = new byte[length];
    int[] firstPieces = new int[words.size()];
    int at = 0;
    pieces[at++] = vocabulary.start();
    for (int word = 0; word < firstPieces.length; word++) {
      firstPieces[word] = at;
      for (int piece : words.get(word)) {
        rows[at] = (byte) shapes.get(word).row();
        pieces[at++] = piece;
      }
    }
    pieces[at] = vocabulary.end();
    return new Window(firstWord, pieces, rows, firstPieces);
  }
}
