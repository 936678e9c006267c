package org.sottovoce.mention.model.encoder;

/** One of the rows of numbers that go into the network, one for each piece of a window. */
enum Input {
  PIECES("input_ids") {
    @Override
    long of(Window window, int at) {
      return window.piece(at);
    }
  },
  /** Where to look: everywhere, since windows are not filled up. */
  PRESENT("attention_mask") {
    @Override
    long of(Window window, int at) {
      return 1;
    }
  },
  /** BERT's first or second text; here there is one. */
  TEXTS("token_type_ids") {
    @Override
    long of(Window window, int at) {
      return 0;
    }
  },
  SHAPES("shape_ids") {
    @Override
    long of(Window window, int at) {
      return window.shape(at);
    }
  };

  private final String word;

  Input(String word) {
    this.word = word;
  }

  /** The network's name for it. */
  String word() {
    return word;
  }

  /** The number at the piece {@code at} of {@code window}. */
  abstract long of(Window window, int at);
}
