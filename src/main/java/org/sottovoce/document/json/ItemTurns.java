package org.sottovoce.document.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.sottovoce.text.Span;

/** Gathers words and marks into turns; where nobody says who speaks, into sentences. */
final class ItemTurns {

  private static final String SENTENCE_ENDS = ".?!";

  private final String file;
  private final NavigableMap<Double, Span> speakers;
  private final List<JsonSegment> segments = new ArrayList<>();
  private final List<TimedItem> turn = new ArrayList<>();
  private Optional<Span> speaker = Optional.empty();

  ItemTurns(String file, NavigableMap<Double, Span> speakers) {
    this.file = file;
    this.speakers = speakers;
  }

  void add(TimedItem item) {
    Optional<Span> label = item.label().or(() -> speakerAt(item)).or(() -> behind(item));
    if (!turn.isEmpty() && !name(label).equals(name(speaker))) {
      close();
    }
    if (turn.isEmpty()) {
      speaker = label;
    }
    turn.add(item);
    if (speaker.isEmpty() && item.mark() && SENTENCE_ENDS.contains(item.content().in(file))) {
      close();
    }
  }

  /** All turns. */
  List<JsonSegment> segments() {
    close();
    return List.copyOf(segments);
  }

  private Optional<Span> speakerAt(TimedItem item) {
    return item.start().map(speakers::floorEntry).map(Map.Entry::getValue);
  }

  /** A mark without a time belongs to who spoke before it. */
  private Optional<Span> behind(TimedItem item) {
    return item.mark() && !turn.isEmpty() ? speaker : Optional.empty();
  }

  private Optional<String> name(Optional<Span> label) {
    return label.map(span -> span.in(file));
  }

  private void close() {
    if (turn.isEmpty()) {
      return;
    }
    List<JsonWord> words = new ArrayList<>();
    for (TimedItem item : turn) {
      boolean close = words.isEmpty() || item.mark();
      words.add(new JsonWord(close ? "" : " ", item.content(), item.kept()));
    }
    Optional<Double> end = turn.stream().flatMap(item -> item.end().stream()).max(Double::compare);
    segments.add(
        new JsonSegment(
            speaker, words, JsonSource.time(turn.get(0).start(), end, 1000), List.of()));
    turn.clear();
  }
}
