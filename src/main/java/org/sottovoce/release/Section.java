package org.sottovoce.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sottovoce.document.TextPart.Kind;

/**
 * Passages of one kind that follow each other.
 *
 * @param kind where they stood in the original
 * @param passages in the order of the text
 */
public record Section(Kind kind, List<Passage> passages) {

  public Section {
    passages = List.copyOf(passages);
    Objects.requireNonNull(kind);
  }

  /**
   * All released text of {@code document}, each character once.
   *
   * @throws IOException when a word stands outside the segments: it would be lost without a word
   */
  public static List<Section> of(RedactedDocument document) throws IOException {
    List<SegmentRun> runs = SegmentRun.of(document);
    List<Section> sections = new ArrayList<>();
    for (int from = 0; from < runs.size(); ) {
      Kind kind = runs.get(from).kind();
      List<Passage> passages = new ArrayList<>();
      while (from < runs.size() && title(runs.get(from).kind()).equals(title(kind))) {
        passages.add(runs.get(from).passage(document));
        from++;
      }
      sections.add(new Section(kind, passages));
    }
    return List.copyOf(sections);
  }

  /** What is said above text that does not stand in the body of the original. */
  public Optional<String> title() {
    return title(kind);
  }

  /** All such titles. */
  public static List<String> titles() {
    return Stream.of(Kind.values()).map(Section::title).flatMap(Optional::stream).toList();
  }

  private static Optional<String> title(Kind kind) {
    return switch (kind) {
      case BODY, CUE -> Optional.empty();
      case HEADER -> Optional.of("Page headers");
      case FOOTER -> Optional.of("Page footers");
      case FOOTNOTE -> Optional.of("Footnotes");
      case ENDNOTE -> Optional.of("Endnotes");
      case TEXT_BOX -> Optional.of("Text boxes");
      case LINK_TARGET -> Optional.of("Link targets");
      case ALT_TEXT -> Optional.of("Descriptions of pictures");
      case FIELD -> Optional.of("Field codes");
      case NAME -> Optional.of("Names in the file");
      case NOTE -> Optional.of("Notes");
      case PROPERTY -> Optional.of("Properties");
    };
  }
}
