package org.sottovoce.release.gate;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.Shortfall;
import org.sottovoce.release.gate.Release.Released;

/** Says of one released document what could not be kept; counts and kinds, never a word of it. */
final class ShortfallWords {

  private final Released released;
  private final Document original;

  ShortfallWords(Released released) {
    this.released = released;
    this.original = released.document().original().document();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    List<Shortfall> unplaced = shortfalls(true);
    if (!unplaced.isEmpty()) {
      sentences.add(
          "could not be placed: " + Shortfall.words(unplaced) + "; they stand at the end.");
    }
    if (!released.keepsForm() && original.format().inPlace() && original.format() != Format.TXT) {
      sentences.add("typeset anew: its layout could not be kept.");
    }
    List<Shortfall> scanned = original.shortfalls(Shortfall.Kind.SCANNED_PAGE);
    if (!scanned.isEmpty()) {
      sentences.add("not read: " + Shortfall.words(scanned) + ".");
    }
    List<Shortfall> dropped = new ArrayList<>(shortfalls(false));
    dropped.removeAll(scanned);
    if (!dropped.isEmpty()) {
      sentences.add("left out: " + Shortfall.words(dropped) + ".");
    }
    pictures(sentences);
    return sentences;
  }

  private List<Shortfall> shortfalls(boolean unplaced) {
    return original.shortfalls().stream().filter(s -> s.kind().isUnplaced() == unplaced).toList();
  }

  private void pictures(List<String> sentences) {
    int all = original.pictures().size();
    int kept = released.keepsForm() ? released.document().keptPictures().size() : 0;
    if (all > 0) {
      sentences.add("pictures: " + all + ", of which " + kept + " shown.");
    }
  }
}
