package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The strings of a transcript in JSON that hold what was said, wherever they stand: the second
 * opinion on {@link JsonTranscript}. Not among them are single words, which recognisers also write
 * in other forms than in their text, unless they write nothing else; all but the first of several
 * alternatives, and an outline, which are what was not said.
 */
final class JsonPayload {

  private static final Set<String> SAID = Set.of("text", "transcript", "content", "value");
  private static final Set<String> SINGLE = Set.of("words", "tokens");

  /** The words of Trint, which writes no more than them. */
  private static final String ALONE = "value";

  private static final Set<String> NOT_SAID = Set.of("speech_outline");

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
        } else if (isNotSaid(at, parser) || isUnlikely(at, parser)) {
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
    String name = parser.currentName();
    return name != null && SAID.contains(name) && (name.equals(ALONE) || !isSingle(parser));
  }

  /** Whether the string at hand stands in a list of single words, however deep. */
  private static boolean isSingle(JsonParser parser) {
    for (var at = parser.getParsingContext(); at != null; at = at.getParent()) {
      if (at.inArray() && isNamed(at.getParent(), SINGLE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNotSaid(JsonToken at, JsonParser parser) throws IOException {
    return (at == JsonToken.START_ARRAY || at == JsonToken.START_OBJECT)
        && isNamed(parser.getParsingContext().getParent(), NOT_SAID);
  }

  private static boolean isNamed(JsonStreamContext around, Set<String> names) {
    return around.getCurrentName() != null && names.contains(around.getCurrentName());
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
