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
 * @param pages on which pages, from 1 and in order; empty where that is not known
 */
public record Shortfall(Kind kind, int count, List<Integer> pages) {

  /** How many pages are named at most. */
  private static final int NAMED = 20;

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
    MACROS(false, "set of macros", "sets of macros"),
    /** A drawing of lines, a damaged picture, or one too large: it cannot be kept. */
    PICTURE(false, "picture that cannot be kept", "pictures that cannot be kept"),
    /** A picture that the file only points at; nobody fetches it. */
    LINKED_PICTURE(false, "linked picture", "linked pictures"),
    /** A page that shows a picture and no text. */
    SCANNED_PAGE(false, "scanned page without text", "scanned pages without text");

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
    pages = List.copyOf(pages);
    if (count < 1) {
      throw new IllegalArgumentException("a shortfall of " + count);
    }
  }

  /** A shortfall of which nobody knows the pages. */
  public Shortfall(Kind kind, int count) {
    this(kind, count, List.of());
  }

  /** One of that kind on each of {@code pages}; none when there are none. */
  public static List<Shortfall> onPages(Kind kind, List<Integer> pages) {
    return pages.isEmpty() ? List.of() : List.of(new Shortfall(kind, pages.size(), pages));
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
    return count + " " + (count == 1 ? kind.one : kind.many) + where();
  }

  private String where() {
    if (pages.isEmpty()) {
      return "";
    }
    String numbers =
        pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return (pages.size() == 1 ? " (page " : " (pages ")
        + numbers
        + (pages.size() > NAMED ? " and more)" : ")");
  }
}
