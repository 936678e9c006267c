package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * A stream of JSON tokens and the text that they stand in.
 *
 * @param parser the stream
 * @param file the decoded text
 */
record JsonSource(JsonParser parser, String file) {

  private static final double LONGEST_SECONDS = 1e9;

  /** What may be kept as it stands, beside numbers and claims: a time, or the kind of a word. */
  private static final Pattern HARMLESS =
      Pattern.compile("[\\d:.,]{1,20}|text|punct|unknown|pronunciation|punctuation");

  /** Moves to the next member of an object and its value; false at the object's end. */
  boolean nextMember() throws IOException {
    boolean member = parser.nextToken() == JsonToken.FIELD_NAME;
    if (member) {
      parser.nextToken();
    }
    return member;
  }

  String name() throws IOException {
    return parser.currentName();
  }

  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** Where the string or whole number that was just read stands, without quotes. */
  Span literal() throws IOException {
    parser.finishToken();
    int open = (int) parser.currentTokenLocation().getCharOffset();
    int close = (int) parser.currentLocation().getCharOffset();
    if (!isAt(JsonToken.VALUE_STRING)) {
      return Span.of(open, parser.getTextLength());
    }
    if (file.charAt(open) != '"' || file.charAt(close - 1) != '"') {
      throw new IOException("a string that does not stand where it was read");
    }
    return new Span(open + 1, close - 1);
  }

  /** The member that was just read, as it may be released; nothing when it may hold a word. */
  Optional<String> kept() throws IOException {
    String head = "\"" + parser.currentName() + "\": ";
    if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
      return Optional.of(head + parser.getText());
    }
    return isAt(JsonToken.VALUE_STRING) && HARMLESS.matcher(parser.getText()).matches()
        ? Optional.of(head + "\"" + parser.getText() + "\"")
        : Optional.empty();
  }

  /** The number that was just read, be it written as a string. */
  Optional<Double> number() throws IOException {
    try {
      return Optional.of(Double.valueOf(parser.getText()));
    } catch (NumberFormatException e) {
      // A time of day or nothing: it is kept as it stands and not understood.
      return Optional.empty();
    }
  }

  /**
   * The stretch between two times.
   *
   * @param millis how many milliseconds one unit of theirs has
   */
  static Optional<Timecode> time(Optional<Double> start, Optional<Double> end, double millis) {
    if (start.filter(JsonSource::isTime).isEmpty()) {
      return Optional.empty();
    }
    long from = Math.round(start.get() * millis);
    long to = end.filter(JsonSource::isTime).map(at -> Math.round(at * millis)).orElse(from);
    return Optional.of(new Timecode(from, Math.max(from, to)));
  }

  private static boolean isTime(double seconds) {
    return seconds >= 0 && seconds < LONGEST_SECONDS;
  }

  @Override
  public String toString() {
    return "JsonSource[" + file.length() + " units]";
  }
}
