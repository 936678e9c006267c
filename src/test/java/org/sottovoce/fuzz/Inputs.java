package org.sottovoce.fuzz;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a fuzzer varies.
 *
 * @param seeds the inputs that it starts from
 * @param making makes a file of any input
 */
record Inputs(List<byte[]> seeds, Function<byte[], byte[]> making) {

  Inputs {
    seeds = List.copyOf(seeds);
  }

  /** Words of the texts, in any order, of which {@code file} makes a file. */
  static Inputs words(List<String> texts, Function<String, byte[]> file) {
    Vocabulary vocabulary = new Vocabulary(texts);
    return new Inputs(
        texts.stream().map(vocabulary::encode).toList(),
        bytes -> file.apply(vocabulary.decode(bytes)));
  }

  /** Files, byte by byte. */
  static Inputs files(Stream<byte[]> files) {
    return new Inputs(files.toList(), Function.identity());
  }
}
