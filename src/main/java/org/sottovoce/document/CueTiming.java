package org.sottovoce.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * The line of a cue that says when it is shown.
 *
 * @param time from when to when
 * @param settings what stands behind the times on the line, perhaps nothing
 */
record CueTiming(Timecode time, Span settings) {

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";
  private static final Pattern LINE =
      Pattern.compile("[ \\t]*" + TIME + "[ \\t]*-->[ \\t]*" + TIME + "([ \\t].*)?");

  /** The timing on {@code line} of {@code text}, when it is one. */
  static Optional<CueTiming> parse(String text, Span line) {
    Matcher match = LINE.matcher(text).region(line.start(), line.end());
    if (!match.matches()) {
      return Optional.empty();
    }
    long start = millis(match, 1);
    Timecode time = new Timecode(start, Math.max(start, millis(match, 5)));
    return Optional.of(new CueTiming(time, new Span(match.end(8), line.end())));
  }

  private static long millis(Matcher match, int group) {
    long hours = match.group(group) == null ? 0 : Long.parseLong(match.group(group));
    long minutes = hours * 60 + Long.parseLong(match.group(group + 1));
    long seconds = minutes * 60 + Long.parseLong(match.group(group + 2));
    String fraction = (match.group(group + 3) + "00").substring(0, 3);
    return seconds * 1000 + Long.parseLong(fraction);
  }
}
