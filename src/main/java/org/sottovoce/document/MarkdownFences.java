package org.sottovoce.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which lines of a Markdown file stand in fenced blocks of code. Is given the lines in order;
 * for one thread.
 */
final class MarkdownFences {

  private static final Pattern QUOTES = Pattern.compile("[ \\t>]*+");
  private static final Pattern FENCE =
      Pattern.compile(
          "[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+(?<marks>`{3,}+|~{3,}+)(?<behind>.*+)",
          Pattern.DOTALL);

  private String open = "";
  private long quotes;

  /** Whether the next line is code, or a fence around it. */
  boolean isCode(String line) {
    if (quotes(line) < quotes) {
      open = "";
    }
    Matcher fence = FENCE.matcher(line);
    boolean isFence = fence.matches();
    if (!open.isEmpty()) {
      open = isFence && closes(fence) ? "" : open;
      return true;
    }
    if (isFence && opens(fence)) {
      open = fence.group("marks");
      quotes = quotes(line);
    }
    return !open.isEmpty();
  }

  /** How many quotations a line stands in: a block of code ends with its quotation. */
  private static long quotes(String line) {
    Matcher before = QUOTES.matcher(line);
    return before.lookingAt() ? before.group().chars().filter(unit -> unit == '>').count() : 0;
  }

  private static boolean opens(Matcher fence) {
    return fence.group("marks").startsWith("~") || fence.group("behind").indexOf('`') < 0;
  }

  private boolean closes(Matcher fence) {
    return fence.group("marks").startsWith(open) && fence.group("behind").isBlank();
  }
}
