package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * Reads the items of AWS Transcribe, each a word or a mark. Of several alternatives the first
 * counts, as in AWS's own text; the others are not read and never released.
 */
final class ItemParser {

  private final JsonSource source;
  private Optional<Span> content = Optional.empty();
  private Optional<Span> label = Optional.empty();
  private Optional<Double> start = Optional.empty();
  private Optional<Double> end = Optional.empty();
  private boolean mark;
  private final List<String> kept = new ArrayList<>();

  private ItemParser(JsonSource source) {
    this.source = source;
  }

  /**
   * The turns of the list of items that has begun; nothing when something in it is no item.
   *
   * @param speakers who speaks from when on, for items that do not say so themselves
   */
  static Optional<List<JsonSegment>> read(JsonSource source, NavigableMap<Double, Span> speakers)
      throws IOException {
    ItemTurns turns = new ItemTurns(source.file(), speakers);
    while (source.parser().nextToken() == JsonToken.START_OBJECT) {
      Optional<TimedItem> item = new ItemParser(source).item();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      turns.add(item.get());
    }
    return source.isAt(JsonToken.END_ARRAY) ? Optional.of(turns.segments()) : Optional.empty();
  }

  private Optional<TimedItem> item() throws IOException {
    boolean once = true;
    while (once && source.nextMember()) {
      once = member();
      source.parser().skipChildren();
    }
    return once
        ? content.map(text -> new TimedItem(text, label, start, end, mark, kept))
        : Optional.empty();
  }

  /** Takes one member; false when there are two that hold words. */
  private boolean member() throws IOException {
    switch (source.name()) {
      case "start_time" -> start = source.number();
      case "end_time" -> end = source.number();
      case "type" -> mark = source.parser().getText().equals("punctuation");
      case "speaker_label" ->
          label = source.isAt(JsonToken.VALUE_STRING) ? Optional.of(source.literal()) : label;
      case "alternatives" -> {
        boolean first = content.isEmpty();
        content = source.isAt(JsonToken.START_ARRAY) ? alternatives() : content;
        return first;
      }
      default -> {
        return true;
      }
    }
    if (!source.name().equals("speaker_label")) {
      source.kept().ifPresent(kept::add);
    }
    return true;
  }

  private Optional<Span> alternatives() throws IOException {
    Optional<Span> first = Optional.empty();
    boolean begun = false;
    while (source.parser().nextToken() == JsonToken.START_OBJECT) {
      Optional<Span> one = alternative();
      first = begun ? first : one;
      begun = true;
    }
    return source.isAt(JsonToken.END_ARRAY) ? first : Optional.empty();
  }

  private Optional<Span> alternative() throws IOException {
    List<Span> contents = new ArrayList<>();
    while (source.nextMember()) {
      if (source.name().equals("content") && source.isAt(JsonToken.VALUE_STRING)) {
        contents.add(source.literal());
      }
      source.parser().skipChildren();
    }
    return contents.size() == 1 ? Optional.of(contents.get(0)) : Optional.empty();
  }
}
