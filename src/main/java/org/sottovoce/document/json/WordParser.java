package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * Reads one word of Trint, times in milliseconds, shape as published with the BBC's transcript
 * editor: {@code {"value", "time", "duration", "paragraphId", "speaker", "strikethrough"}}. What is
 * struck through still stands there to be read. The paragraph's identifier is not kept: whoever
 * writes the words numbers their paragraphs anew.
 */
final class WordParser {

  private final JsonSource source;
  private final List<String> kept = new ArrayList<>();
  private Optional<Span> value = Optional.empty();
  private Optional<Span> speaker = Optional.empty();
  private Optional<Double> time = Optional.empty();
  private Optional<Double> duration = Optional.empty();
  private String paragraph = "";

  private WordParser(JsonSource source) {
    this.source = source;
  }

  /** The paragraphs of the list of words that has begun; nothing when something is no such word. */
  static Optional<List<JsonSegment>> read(JsonSource source) throws IOException {
    Paragraphs paragraphs = new Paragraphs(source.file());
    boolean sound = true;
    while (source.parser().nextToken() != JsonToken.END_ARRAY) {
      WordParser word = new WordParser(source);
      sound = sound && source.isAt(JsonToken.START_OBJECT) && word.read();
      if (sound) {
        paragraphs.add(word.word(), word.paragraph);
      }
      source.parser().skipChildren();
    }
    return sound ? Optional.of(paragraphs.segments()) : Optional.empty();
  }

  private boolean read() throws IOException {
    int values = 0;
    while (source.nextMember()) {
      values += source.name().equals("value") ? 1 : 0;
      member();
    }
    return values == 1 && value.isPresent() && time.isPresent();
  }

  private TimedItem word() {
    Optional<Double> end = time.map(start -> start + duration.orElse(0.0));
    return new TimedItem(value.orElseThrow(), speaker, time, end, false, kept);
  }

  private void member() throws IOException {
    switch (source.name()) {
      case "value" -> value = string();
      case "speaker" -> speaker = string();
      case "paragraphId" -> paragraph = source.parser().getText();
      case "time" -> {
        time = source.number();
        source.kept().ifPresent(kept::add);
      }
      case "duration" -> {
        duration = source.number();
        source.kept().ifPresent(kept::add);
      }
      case "strikethrough" -> source.kept().ifPresent(kept::add);
      default -> {}
    }
    source.parser().skipChildren();
  }

  private Optional<Span> string() throws IOException {
    return source.isAt(JsonToken.VALUE_STRING) ? Optional.of(source.literal()) : Optional.empty();
  }
}
