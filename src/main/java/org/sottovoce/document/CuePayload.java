package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.CueToken.Kind;
import org.sottovoce.text.Span;

/**
 * Takes a cue's payload apart. Tags that no player knows are text: people write {@code <laughs>}.
 * So is what goes on for longer than any tag, lest a file of half tags take forever.
 */
public final class CuePayload {

  private static final String REFERENCE =
      "&(?:amp|lt|gt|nbsp|quot|apos|lrm|rlm|#\\d{1,7}|#x[0-9a-fA-F]{1,6});";
  private static final Pattern NAME_MARK = Pattern.compile(REFERENCE, Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile(
          "<v(?:\\.[^\\s<>]{0,200})?[ \\t]++([^<>\\r\\n]*+)>"
              + "|(</?(?:i|b|u|s|ruby|rt)>|</(?:v|c|lang|font)>|<(?:\\d+:)?\\d\\d:\\d\\d[.,]\\d{3}>|\\{\\\\an?\\d{1,2}\\})"
              + "|(</?(?:i|b|u|c|v|ruby|rt)(?:\\.[^\\s<>]{0,200})?[ \\t]{0,200}>|<lang(?:[. ][^<>\\r\\n]{0,200})?>"
              + "|<font [^<>\\r\\n]{0,500}>|\\{\\\\[^{}\\r\\n]{0,500}\\})"
              + "|"
              + REFERENCE,
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "quot", "\"", "apos", "'", "lrm",
          "\u200E", "rlm", "\u200F");

  private final String text;
  private final boolean references;
  private final List<CueToken> tokens = new ArrayList<>();

  private CuePayload(String text, boolean references) {
    this.text = text;
    this.references = references;
  }

  /**
   * The pieces of {@code cue}, in order; together they hold every character of its lines and one
   * unit for each line end between them.
   *
   * @param references whether character references are read, as in WebVTT
   */
  public static List<CueToken> tokens(String text, CueBlock cue, boolean references) {
    CuePayload payload = new CuePayload(text, references);
    Span before = null;
    for (Span line : cue.lines()) {
      if (before != null) {
        payload.add(Kind.UNIT, before.gapTo(line), " ");
      }
      payload.addLine(line);
      before = line;
    }
    return payload.tokens;
  }

  private void addLine(Span line) {
    addMarked(line, MARK);
  }

  private void addMarked(Span run, Pattern marks) {
    Matcher mark = marks.matcher(text).region(run.start(), run.end());
    int at = run.start();
    while (mark.find()) {
      boolean reference = text.charAt(mark.start()) == '&';
      if (reference && (!references || decode(mark.group()).isEmpty())) {
        continue;
      }
      addText(new Span(at, mark.start()));
      if (reference) {
        add(Kind.UNIT, new Span(mark.start(), mark.end()), decode(mark.group()));
      } else {
        addTag(mark);
      }
      at = mark.end();
    }
    addText(new Span(at, run.end()));
  }

  private void addTag(Matcher tag) {
    if (tag.group(1) == null) {
      Kind kind = tag.group(2) != null ? Kind.MARKUP : Kind.HIDDEN;
      add(kind, new Span(tag.start(), tag.end()), "");
      return;
    }
    add(Kind.VOICE, new Span(tag.start(), tag.start(1)), "");
    addMarked(new Span(tag.start(1), tag.end(1)), NAME_MARK);
    add(Kind.VOICE_END, new Span(tag.end(1), tag.end()), "");
  }

  private void addText(Span span) {
    if (!span.isEmpty()) {
      add(Kind.TEXT, span, span.in(text));
    }
  }

  private void add(Kind kind, Span source, String visible) {
    tokens.add(new CueToken(kind, source, visible));
  }

  /** What a character reference stands for; nothing when it is none. */
  private static String decode(String reference) {
    String name = reference.substring(1, reference.length() - 1).toLowerCase(java.util.Locale.ROOT);
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.startsWith("#x");
    int codePoint = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
    boolean usable = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
    return usable ? Character.toString(codePoint) : "";
  }
}
