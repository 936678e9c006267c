package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/** Reads one segment from a stream of JSON; every member that it does not know is passed over. */
final class SegmentParser {

  private static final Set<String> NUMBERS = Set.of("id", "start", "end", "speaker");
  private static final double LONGEST_SECONDS = 1e9;

  private final JsonParser parser;
  private final String file;
  private final List<String> kept = new ArrayList<>();
  private Optional<Span> words = Optional.empty();
  private Optional<Span> speaker = Optional.empty();
  private Optional<Double> start = Optional.empty();
  private Optional<Double> end = Optional.empty();
  private boolean millis;

  private SegmentParser(JsonParser parser, String file, boolean millis) {
    this.parser = parser;
    this.millis = millis;
    this.file = file;
  }

  /**
   * The segment whose object has begun; nothing when it has no words.
   *
   * @param millis whether its times are milliseconds rather than seconds
   */
  static Optional<JsonSegment> read(JsonParser parser, String file, boolean millis)
      throws IOException {
    SegmentParser segment = new SegmentParser(parser, file, millis);
    boolean members = true;
    while (members && parser.nextToken() == JsonToken.FIELD_NAME) {
      members = segment.member(parser.currentName(), parser.nextToken());
    }
    return members ? segment.segment() : Optional.empty();
  }

  private Optional<JsonSegment> segment() {
    return words.map(said -> new JsonSegment(speaker, said, time(), kept));
  }

  /** Takes one member; false when it is there twice, so that nobody knows which one counts. */
  private boolean member(String name, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING && name.equals("text")) {
      boolean first = words.isEmpty();
      words = Optional.of(string());
      return first;
    }
    if (value == JsonToken.VALUE_STRING && name.equals("speaker")) {
      boolean first = speaker.isEmpty();
      speaker = Optional.of(string());
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

  /** Where the string that was just read stands, without its quotes. */
  private Span string() throws IOException {
    parser.finishToken();
    int open = (int) parser.currentTokenLocation().getCharOffset();
    int close = (int) parser.currentLocation().getCharOffset();
    Span span = new Span(open + 1, close - 1);
    if (file.charAt(open) != '"' || file.charAt(close - 1) != '"') {
      throw new IOException("a string that does not stand where it was read");
    }
    return span;
  }

  private Optional<Timecode> time() {
    if (start.isEmpty() || !isTime(start.get())) {
      return Optional.empty();
    }
    double factor = millis ? 1 : 1000;
    long from = Math.round(start.get() * factor);
    long to = end.filter(SegmentParser::isTime).map(at -> Math.round(at * factor)).orElse(from);
    return Optional.of(new Timecode(from, Math.max(from, to)));
  }

  private static boolean isTime(double seconds) {
    return seconds >= 0 && seconds < LONGEST_SECONDS;
  }
}
