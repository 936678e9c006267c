package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A transcript as speech recognisers write it: a list of segments, either the whole file or a
 * member of its one object. Read as a stream, so that what is not asked for takes no memory.
 *
 * @param list the name of the member that holds the segments; empty when the file is the list
 * @param whole whether the file also holds all words in one string
 * @param segments in the order of the file; none is without words
 */
public record JsonTranscript(String list, boolean whole, List<JsonSegment> segments) {

  /** Whisper, whisperX and aTrain; AssemblyAI; Transformers; whisper.cpp. */
  private static final Set<String> LISTS =
      Set.of("segments", "utterances", "chunks", "transcription");

  /** The list whose times are milliseconds. */
  private static final String IN_MILLIS = "utterances";

  public JsonTranscript {
    segments = List.copyOf(segments);
  }

  /** The transcript in {@code file}; nothing when it is no JSON or another kind of it. */
  public static Optional<JsonTranscript> of(String file) {
    try (JsonParser parser = new JsonFactory().createParser(new StringReader(file))) {
      Optional<JsonTranscript> transcript = read(parser, file);
      return parser.nextToken() == null ? transcript : Optional.empty();
    } catch (IOException e) {
      // Not JSON, or nested beyond the parser's limits: it stays what any other text is.
      return Optional.empty();
    }
  }

  private static Optional<JsonTranscript> read(JsonParser parser, String file) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return segments(parser, file, false).map(found -> new JsonTranscript("", false, found));
    }
    if (first != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    String list = "";
    boolean whole = false;
    Optional<List<JsonSegment>> segments = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      whole |= name.equals("text") && value == JsonToken.VALUE_STRING;
      if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
        if (!list.isEmpty()) {
          return Optional.empty();
        }
        list = name;
        segments = segments(parser, file, name.equals(IN_MILLIS));
        if (segments.isEmpty()) {
          return Optional.empty();
        }
      } else {
        parser.skipChildren();
      }
    }
    boolean withText = whole;
    String name = list;
    return segments.map(found -> new JsonTranscript(name, withText, found));
  }

  /** The segments of the list that begins; nothing when one is no segment or none has a time. */
  private static Optional<List<JsonSegment>> segments(
      JsonParser parser, String file, boolean millis) throws IOException {
    List<JsonSegment> segments = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Optional<JsonSegment> segment = SegmentParser.read(parser, file, millis);
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    boolean complete = parser.currentToken() == JsonToken.END_ARRAY;
    boolean timed = segments.stream().anyMatch(segment -> segment.time().isPresent());
    return complete && timed ? Optional.of(segments) : Optional.empty();
  }

  @Override
  public String toString() {
    return "JsonTranscript[" + segments.size() + " segments]";
  }
}
