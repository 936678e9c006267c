package org.sottovoce.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/** Finds words in a text whatever their case, accents and kinds of quotes. */
final class TextFind {

  private TextFind() {}

  /** Where {@code words} stand in {@code text}, in order, without overlap. */
  static List<Span> all(String text, String words) {
    String wanted = Folding.fold(words);
    List<Span> found = new ArrayList<>();
    if (!wanted.isBlank()) {
      AlignedText folded = new Folding().normalize(text);
      int at = folded.text().indexOf(wanted);
      while (at >= 0) {
        found.add(folded.alignment().toOriginal(Span.of(at, wanted.length())));
        at = folded.text().indexOf(wanted, at + wanted.length());
      }
    }
    return found;
  }
}
