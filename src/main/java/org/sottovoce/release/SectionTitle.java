package org.sottovoce.release;

import java.util.Optional;
import org.sottovoce.document.TextPart.Kind;

/** The headings that a new file puts above text of each kind. */
public final class SectionTitle {

  private SectionTitle() {}

  /** What is said above text that does not stand in the body of the original. */
  public static Optional<String> of(Kind kind) {
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
