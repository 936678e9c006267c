package org.sottovoce.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files in which the name stands once, alone between blanks. Four bytes say how it is written, in
 * what place, inside what, and behind how many words; the others are the words around it, as {@link
 * Vocabulary} has them.
 */
final class Planted {

  private static final int HEAD = 4;

  /** Stands in the seeds instead of the name. */
  private static final String OTHER = "Thornberry";

  private final List<String> texts;
  private final Vocabulary vocabulary;

  Planted() {
    this.texts =
        Stream.of(
                "plain.txt", "html.txt", "rtf.txt", "page.txt", "table.txt", "docx.txt", "odt.txt")
            .flatMap(name -> SeedTexts.of(name).stream())
            .map(text -> text.replace(AnyFile.NAME, OTHER))
            .toList();
    this.vocabulary = new Vocabulary(texts);
  }

  /** Every disguise, place and shell at least once, with any of the texts. */
  Inputs inputs() {
    List<byte[]> seeds = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      byte[] words = vocabulary.encode(texts.get(i));
      byte[] seed = new byte[HEAD + words.length];
      seed[0] = (byte) i;
      seed[1] = (byte) (i * 3);
      seed[2] = (byte) (i * 5);
      seed[3] = (byte) (i * 7);
      System.arraycopy(words, 0, seed, HEAD, words.length);
      seeds.add(seed);
    }
    return new Inputs(seeds, this::file);
  }

  /** The same files, byte by byte. */
  Inputs files() {
    return Inputs.files(inputs().seeds().stream().map(this::file));
  }

  /** The file that any bytes stand for. */
  private byte[] file(byte[] bytes) {
    byte[] input = Arrays.copyOf(bytes, Math.max(HEAD, bytes.length));
    int words = (input.length - HEAD) / 2;
    int split = HEAD + 2 * Math.min(input[3] & 0xFF, words);
    String name = pick(Disguise.values(), input[0]).of(AnyFile.NAME);
    String text = words(input, HEAD, split) + " " + name + " " + words(input, split, input.length);
    return pick(Shell.values(), input[2]).around(pick(Place.values(), input[1]).holding(text));
  }

  private String words(byte[] input, int from, int to) {
    return vocabulary.decode(Arrays.copyOfRange(input, from, to));
  }

  private static <T> T pick(T[] all, byte number) {
    return all[(number & 0xFF) % all.length];
  }
}
