package org.sottovoce.document.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/** Gathers words into paragraphs of one speaker each; times in milliseconds. */
final class Paragraphs {

  private final String file;
  private final List<JsonSegment> segments = new ArrayList<>();
  private final List<TimedItem> words = new ArrayList<>();
  private String paragraph = "";

  Paragraphs(String file) {
    this.file = file;
  }

  /** Adds a word of the paragraph that {@code of} identifies. */
  void add(TimedItem word, String of) {
    if (!words.isEmpty() && !(of.equals(paragraph) && name(word).equals(name(words.get(0))))) {
      close();
    }
    paragraph = of;
    words.add(word);
  }

  /** All paragraphs. */
  List<JsonSegment> segments() {
    close();
    return List.copyOf(segments);
  }

  private Optional<String> name(TimedItem word) {
    return word.label().map(span -> span.in(file));
  }

  private void close() {
    if (words.isEmpty()) {
      return;
    }
    List<JsonWord> said = new ArrayList<>();
    for (TimedItem word : words) {
      said.add(new JsonWord(said.isEmpty() ? "" : " ", word.content(), word.kept()));
    }
    TimedItem first = words.get(0);
    Optional<Span> speaker = first.label().filter(label -> !label.in(file).isBlank());
    Optional<Double> end = words.get(words.size() - 1).end();
    segments.add(new JsonSegment(speaker, said, JsonSource.time(first.start(), end, 1), List.of()));
    words.clear();
  }
}
