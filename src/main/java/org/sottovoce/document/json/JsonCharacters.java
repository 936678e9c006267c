package org.sottovoce.document.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Span;

/** The characters of a JSON string as they stand in the file and as they read. */
public final class JsonCharacters {

  private static final Pattern RUN =
      Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\(.)|[^\\\\]++", Pattern.DOTALL);

  private JsonCharacters() {}

  /**
   * A run of characters.
   *
   * @param source where it stands in the file
   * @param text what it reads; a line end reads as a blank
   */
  public record Run(Span source, String text) {
    @Override
    public String toString() {
      return "Run[" + source + "]";
    }
  }

  /** The runs of the string at {@code span}, which stands between its quotes. */
  public static List<Run> of(String file, Span span) {
    List<Run> runs = new ArrayList<>();
    Matcher run = RUN.matcher(file).region(span.start(), span.end());
    while (run.find()) {
      runs.add(new Run(new Span(run.start(), run.end()), text(run)));
    }
    return runs;
  }

  private static String text(Matcher run) {
    if (run.group(1) != null) {
      return oneLine((char) Integer.parseInt(run.group(1), 16));
    }
    if (run.group(2) == null) {
      return run.group();
    }
    char mark = run.group(2).charAt(0);
    return switch (mark) {
      case 'n', 'r', 't', 'f', 'b' -> " ";
      default -> String.valueOf(mark);
    };
  }

  private static String oneLine(char unit) {
    return Character.isISOControl(unit) ? " " : String.valueOf(unit);
  }

  /** {@code text} as it may stand between the quotes of a JSON string. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        escaped.append('\\').append(unit);
      } else {
        escaped.append(oneLine(unit));
      }
    }
    return escaped.toString();
  }
}
