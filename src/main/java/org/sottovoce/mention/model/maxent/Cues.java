package org.sottovoce.mention.model.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words that often stand near a name, each with its class: kin, title, work, place. */
final class Cues {

  /** The class of a word that is no cue. */
  static final Piece NONE = Piece.of("-");

  private static final String LINK = "+";

  private final Map<String, Piece> classes = new HashMap<>();

  private Cues() {}

  /** The cues of the program: a resource of lines "class TAB words". */
  static Cues load() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.tsv")) {
      Cues cues = new Cues();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(cues::add);
      return cues;
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: cues.tsv", e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    Piece name = Piece.of(cells[0]);
    for (String word : cells[1].split(" ", -1)) {
      classes.put(word, name);
    }
  }

  /** Whether the words of a class only link a cue to what follows: "for", "in". */
  static boolean isLink(Piece cue) {
    return cue.text().startsWith(LINK);
  }

  /** The class of a word in lower case; {@link #NONE} when it is no cue. */
  Piece of(String lower) {
    return classes.getOrDefault(lower, NONE);
  }
}
