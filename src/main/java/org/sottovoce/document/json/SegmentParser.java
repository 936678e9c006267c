package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.text.Span;

/** Reads one segment from a stream of JSON; every member that it does not know is passed over. */
final class SegmentParser {

  private static final Set<String> NUMBERS = Set.of("id", "start", "end");

  private final JsonSource source;
  private final JsonParser parser;
  private final String text;
  private final List<String> kept = new ArrayList<>();
  private Optional<Span> words = Optional.empty();
  private Optional<Span> speaker = Optional.empty();
  private Optional<Double> start = Optional.empty();
  private Optional<Double> end = Optional.empty();
  private boolean millis;

  private SegmentParser(JsonSource source, String text, boolean millis) {
    this.source = source;
    this.parser = source.parser();
    this.text = text;
    this.millis = millis;
  }

  /**
   * The segment whose object has begun; nothing when it has no words.
   *
   * @param text the member that holds its words
   * @param millis whether its times are milliseconds rather than seconds
   */
  static Optional<JsonSegment> read(JsonSource source, String text, boolean millis)
      throws IOException {
    SegmentParser segment = new SegmentParser(source, text, millis);
    boolean members = true;
    while (members && source.nextMember()) {
      members = segment.member(source.name(), source.parser().currentToken());
    }
    return members ? segment.segment() : Optional.empty();
  }

  private Optional<JsonSegment> segment() {
    return words.map(
        said ->
            new JsonSegment(
                speaker,
                List.of(new JsonWord("", said, List.of())),
                JsonSource.time(start, end, millis ? 1 : 1000),
                kept));
  }

  /** Takes one member; false when it is there twice, so that nobody knows which one counts. */
  private boolean member(String name, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING && name.equals(text)) {
      boolean first = words.isEmpty();
      words = Optional.of(source.literal());
      return first;
    }
    if (name.equals("speaker")
        && (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT)) {
      boolean first = speaker.isEmpty();
      speaker = Optional.of(source.literal());
      return first;
    }
    if (value.isNumeric() && NUMBERS.contains(name)) {
      number(name);
    } else if (value == JsonToken.START_ARRAY && name.equals("timestamp")) {
      pair(name);
    } else if (value == JsonToken.START_OBJECT && name.equals("offsets")) {
      offsets();
    } else {
      parser.skipChildren();
    }
    return true;
  }

  private void number(String name) throws IOException {
    kept.add("\"" + name + "\": " + parser.getText());
    if (name.equals("start")) {
      start = Optional.of(parser.getDoubleValue());
    } else if (name.equals("end")) {
      end = Optional.of(parser.getDoubleValue());
    }
  }

  /** Two times in a row; one that is not known is null. */
  private void pair(String name) throws IOException {
    List<String> times = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean number = parser.currentToken().isNumeric();
      times.add(number ? parser.getText() : "null");
      if (number && times.size() == 1) {
        start = Optional.of(parser.getDoubleValue());
      } else if (number) {
        end = Optional.of(parser.getDoubleValue());
      }
      parser.skipChildren();
    }
    kept.add("\"" + name + "\": [" + String.join(", ", times) + "]");
  }

  private void offsets() throws IOException {
    List<String> times = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean number = parser.nextToken().isNumeric();
      if (number && name.equals("from")) {
        start = Optional.of(parser.getDoubleValue());
        times.add("\"from\": " + parser.getText());
      } else if (number && name.equals("to")) {
        end = Optional.of(parser.getDoubleValue());
        times.add("\"to\": " + parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    millis = true;
    kept.add("\"offsets\": {" + String.join(", ", times) + "}");
  }
}
