package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * A transcript as speech recognisers write it. Read as a stream, so that what is not asked for
 * takes no memory.
 *
 * @param shape how it is laid out
 * @param list the name of the member that holds the segments; empty when the file is the list
 * @param whole whether the file also holds all words in one string
 * @param segments in the order of the file; none is without words
 */
public record JsonTranscript(
    JsonShape shape, String list, boolean whole, List<JsonSegment> segments) {

  public JsonTranscript {
    segments = List.copyOf(segments);
  }

  /** The transcript in {@code file}; nothing when it is no JSON or another kind of it. */
  public static Optional<JsonTranscript> of(String file) {
    try (JsonParser parser = new JsonFactory().createParser(new StringReader(file))) {
      Optional<JsonTranscript> transcript =
          new TranscriptParser(new JsonSource(parser, file)).read();
      return parser.nextToken() == null ? transcript : Optional.empty();
    } catch (IOException e) {
      // Not JSON, or nested beyond the parser's limits: it stays what any other text is.
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "JsonTranscript[" + shape + ", " + segments.size() + " segments]";
  }
}
