package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The strings of a transcript in JSON that hold what was said, wherever they stand: the second
 * opinion on {@link JsonTranscript}. Not among them are single words, which recognisers also write
 * in other forms than in their text, and all but the first of several alternatives, which are what
 * was not said.
 */
final class JsonPayload {

  private static final Set<String> SAID = Set.of("text", "transcript", "content", "value");
  private static final Set<String> SINGLE = Set.of("words", "tokens");

  private JsonPayload() {}

  /** The strings in a file with this text, in order; none when it is no JSON. */
  static List<String> of(String file) {
    List<String> payload = new ArrayList<>();
    int from = file.startsWith("\uFEFF") ? 1 : 0;
    StringReader bare = new StringReader(file.substring(from));
    try (JsonParser parser = new JsonFactory().createParser(bare)) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        if (at == JsonToken.VALUE_STRING && isSaid(parser)) {
          payload.add(parser.getText());
        } else if (isSingle(at, parser) || isUnlikely(at, parser)) {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      // No words are seen, which whoever compares them takes for a file that cannot be read.
      return List.of();
    }
    return payload;
  }

  private static boolean isSaid(JsonParser parser) throws IOException {
    return parser.currentName() != null && SAID.contains(parser.currentName());
  }

  private static boolean isSingle(JsonToken at, JsonParser parser) throws IOException {
    return at == JsonToken.START_ARRAY
        && parser.currentName() != null
        && SINGLE.contains(parser.currentName());
  }

  /** Whether the object that begins is an alternative behind the first. */
  private static boolean isUnlikely(JsonToken at, JsonParser parser) {
    var list = parser.getParsingContext().getParent();
    return at == JsonToken.START_OBJECT
        && list.inArray()
        && "alternatives".equals(list.getParent().getCurrentName())
        && list.getCurrentIndex() > 0;
  }
}
