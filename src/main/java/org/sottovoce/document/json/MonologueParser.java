package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.text.Span;

/** Reads one monologue of Rev: a speaker and elements, each a word, a mark or a blank. */
final class MonologueParser {

  private static final Set<String> KEPT =
      Set.of("type", "ts", "end_ts", "timestamp", "end_timestamp", "confidence");

  private final JsonSource source;
  private final List<JsonWord> words = new ArrayList<>();
  private Optional<Span> speaker = Optional.empty();
  private Optional<Double> start = Optional.empty();
  private Optional<Double> end = Optional.empty();

  private MonologueParser(JsonSource source) {
    this.source = source;
  }

  /** The monologue whose object has begun; nothing when it is none or has no words. */
  static Optional<JsonSegment> read(JsonSource source) throws IOException {
    MonologueParser monologue = new MonologueParser(source);
    boolean sound = true;
    while (sound && source.nextMember()) {
      sound = monologue.member();
    }
    return sound ? monologue.segment() : Optional.empty();
  }

  private Optional<JsonSegment> segment() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JsonSegment(speaker, words, JsonSource.time(start, end, 1000), List.of()));
  }

  /** Takes one member; false when it is there twice or an element is no element. */
  private boolean member() throws IOException {
    if (source.name().equals("speaker")
        && (source.isAt(JsonToken.VALUE_STRING) || source.isAt(JsonToken.VALUE_NUMBER_INT))) {
      boolean first = speaker.isEmpty();
      speaker = Optional.of(source.literal());
      return first;
    }
    if (!source.name().equals("elements") || !source.isAt(JsonToken.START_ARRAY)) {
      source.parser().skipChildren();
      return true;
    }
    boolean sound = words.isEmpty();
    while (sound && source.parser().nextToken() == JsonToken.START_OBJECT) {
      sound = element();
    }
    return sound && source.isAt(JsonToken.END_ARRAY);
  }

  private boolean element() throws IOException {
    List<String> kept = new ArrayList<>();
    List<Span> values = new ArrayList<>();
    while (source.nextMember()) {
      String name = source.name();
      if (name.equals("value") && source.isAt(JsonToken.VALUE_STRING)) {
        values.add(source.literal());
      } else if (KEPT.contains(name)) {
        source.kept().ifPresent(kept::add);
        time(name);
        source.parser().skipChildren();
      } else {
        source.parser().skipChildren();
      }
    }
    values.forEach(value -> words.add(new JsonWord("", value, kept)));
    return values.size() == 1;
  }

  private void time(String name) throws IOException {
    if (name.equals("ts") && start.isEmpty()) {
      start = source.number();
    } else if (name.equals("end_ts")) {
      end = source.number();
    }
  }
}
