package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The lines of a caption file that hold words for people, told from times, numbers, styles and tags
 * line by line. It knows nothing of {@link CueFile}: a second opinion with the first one's mistakes
 * would be none.
 */
final class CaptionPayload {

  private static final String TIME = "(?:\\d++:)?\\d++:\\d++[.,]\\d++";
  private static final Pattern TIMING =
      Pattern.compile("[ \\t]*+" + TIME + "[ \\t]*+-->[ \\t]*+" + TIME + "(?:[ \\t].*)?");
  private static final Pattern SIGNATURE = Pattern.compile("\\A(?:WEBVTT|NOTE)(?=[ \\t]|$)");
  private static final Pattern STYLE = Pattern.compile("(?:STYLE|REGION)[ \\t]*");
  private static final Pattern VOICE = Pattern.compile("(?i)<v(?:\\.[^\\s<>]*+)?[ \\t]([^<>]*+)>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:[biuscv]|ruby|rt|lang|font)(?![\\p{L}\\p{N}])[^<>]*+>|<[\\d:.,]++>|\\{\\\\[^{}]*+\\}");
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)&(?:amp|lt|gt|nbsp|quot|apos|lrm|rlm|#\\d{1,7}|#x[0-9a-f]{1,6});");

  private final List<String> lines;
  private final boolean vtt;
  private final List<String> payload = new ArrayList<>();

  private CaptionPayload(List<String> lines, Format format) {
    this.lines = lines;
    this.vtt = format == Format.VTT;
  }

  /** What of {@code lines} is payload, without tags, in order. */
  static List<String> of(List<String> lines, Format format) {
    return new CaptionPayload(lines, format).payload();
  }

  private List<String> payload() {
    boolean style = false;
    for (int at = 0; at < lines.size(); at++) {
      boolean opens = at == 0 || lines.get(at - 1).isBlank();
      boolean timing = isTiming(at);
      style = !timing && !lines.get(at).isBlank() && (style || (opens && isStyle(lines.get(at))));
      if (!style && !timing && !isNumber(at)) {
        payload.add(words(lines.get(at), opens));
      }
    }
    return payload;
  }

  private boolean isTiming(int at) {
    return at < lines.size() && TIMING.matcher(lines.get(at)).matches();
  }

  private boolean isStyle(String line) {
    return vtt && STYLE.matcher(line).matches();
  }

  private boolean isNumber(int at) {
    return isTiming(at + 1) && CueBlock.isMachineName(lines.get(at));
  }

  private String words(String line, boolean opens) {
    String words = vtt && opens ? SIGNATURE.matcher(line).replaceFirst("") : line;
    words = VOICE.matcher(words).replaceAll("$1: ");
    words = TAG.matcher(words).replaceAll("");
    return vtt
        ? REFERENCE
            .matcher(words)
            .replaceAll(
                found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)))
        : words;
  }
}
