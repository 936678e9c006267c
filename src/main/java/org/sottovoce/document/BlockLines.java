package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays a paragraph out in lines of review text. Elsewhere than in PDFs a line end was meant; in
 * PDFs it is where the page was full, so the lines of a paragraph are joined and the words that a
 * hyphen cut in two are made whole. A hyphen that belongs to its word stays, where the rest of the
 * document tells so.
 */
final class BlockLines {

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\t \\u000B\\f\\p{Cc}]+");
  private static final Pattern CUT = Pattern.compile("(?s).*\\p{L}[-\\u2010\\u00AD]");
  private static final Pattern CUT_NUMBER = Pattern.compile("(?s).*\\d[-\\u2010]");
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?\\b.*|[•●▪–-] .*|\\d{1,3}[.)] .*"
              + "|\\[?[\\p{Lu}\\d][^:.?!]{0,40}:(?: .*|$))");
  private static final double FULL = 0.75;

  private BlockLines() {}

  /** The lines of {@code block}, without blanks around them; blank ones are left out. */
  static List<String> of(String block, Format format) {
    List<String> lines = new ArrayList<>();
    String text = format == Format.HTML ? block.replaceAll("\\s+", " ") : block;
    for (String line : LINE_END.splitAsStream(text).toList()) {
      String clean = SPACES.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ").strip();
      if (!clean.isEmpty()) {
        lines.add(clean);
      }
    }
    return lines;
  }

  /**
   * The lines of a block of a PDF, those joined that the page wrapped.
   *
   * @param words what the document says of the words that line ends cut
   */
  static List<String> ofPage(String block, CutWords words) {
    return joined(of(block, Format.PDF), words);
  }

  private static List<String> joined(List<String> lines, CutWords words) {
    int full = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (open && !opens(line)) {
        joined.set(joined.size() - 1, join(joined.get(joined.size() - 1), line, words));
      } else {
        joined.add(line);
      }
      open = line.length() >= full * FULL || !line.matches("(?s).*[.?!…:\"”’)\\]]");
    }
    return joined;
  }

  /** Whether {@code line} begins a turn, an item or a time, so that no line before it goes on. */
  static boolean opens(String line) {
    return OPENS.matcher(line).matches();
  }

  private static String join(String before, String line, CutWords words) {
    if (CUT_NUMBER.matcher(before).matches() && Character.isDigit(line.charAt(0))) {
      return before + line;
    }
    if (!CUT.matcher(before).matches()) {
      return before + " " + line;
    }
    boolean oneWord = Character.isLowerCase(line.charAt(0)) && !words.keepHyphen(before, line);
    return (oneWord ? before.substring(0, before.length() - 1) : before) + line;
  }
}
