package org.sottovoce.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of a document cannot stand in its release, or not where it stood: a kind of place and how
 * often, never a word.
 *
 * @param kind what it is
 * @param count how many, at least one
 */
public record Shortfall(Kind kind, int count) {

  /** What can fall short, with its singular and plural. */
  public enum Kind {
    PARAGRAPH(true, "paragraph", "paragraphs"),
    TABLE_CELL(true, "table cell", "table cells"),
    HEADER(true, "header or footer", "headers and footers"),
    NOTE(true, "note", "notes"),
    COMMENT(false, "comment", "comments"),
    DELETION(false, "tracked deletion", "tracked deletions"),
    CHART(false, "chart", "charts"),
    DIAGRAM(false, "diagram", "diagrams"),
    EMBEDDED_FILE(false, "embedded file", "embedded files"),
    SOFT_MASK(false, "soft mask", "soft masks"),
    PATTERN_TEXT(false, "pattern with text", "patterns with text"),
    FORM_FIELD(false, "form field", "form fields"),
    MACROS(false, "set of macros", "sets of macros");

    private final boolean unplaced;
    private final String one;
    private final String many;

    Kind(boolean unplaced, String one, String many) {
      this.unplaced = unplaced;
      this.one = one;
      this.many = many;
    }

    /**
     * Whether it is text whose place is not known, so that the whole document loses its form; else
     * it is left out by rule.
     */
    public boolean isUnplaced() {
      return unplaced;
    }
  }

  public Shortfall {
    if (count < 1) {
      throw new IllegalArgumentException("a shortfall of " + count);
    }
  }

  /** The kinds counted, in the order of the kinds. */
  public static List<Shortfall> counted(Collection<Kind> kinds) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts.entrySet().stream().map(e -> new Shortfall(e.getKey(), e.getValue())).toList();
  }

  /** Several in plain words: "3 paragraphs, 1 chart". */
  public static String words(List<Shortfall> shortfalls) {
    return shortfalls.stream().map(Shortfall::words).collect(Collectors.joining(", "));
  }

  private String words() {
    return count + " " + (count == 1 ? kind.one : kind.many);
  }
}
