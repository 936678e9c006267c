package org.sottovoce.document;

import java.util.List;
import org.sottovoce.document.TextPart.Kind;

/**
 * Reads Markdown as {@link MarkdownText} has it, marks included: each line that is not blank is a
 * part, and the lines of the front matter are properties.
 */
final class MarkdownReader {

  private static final String FENCE = "---";

  private final MarkdownText reading = new MarkdownText();

  /** The document of {@code text}, decoded from {@code source}. */
  Document read(SourceFile source, DecodedText text) throws UnreadableDocument {
    int frontMatter = frontMatterLines(text.text());
    Document document =
        TextLines.document(
            source,
            Format.MD,
            reading.normalize(text.text()),
            line -> line < frontMatter ? Kind.PROPERTY : Kind.BODY);
    return TextOpinion.text(
        document, text, seen -> TextOpinion.lines(reading.normalize(seen).text()));
  }

  /** How many lines the front matter takes, fences included; 0 when there is none. */
  private static int frontMatterLines(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
      return 0;
    }
    int close = lines.subList(1, lines.size()).indexOf(FENCE);
    return close < 0 ? 0 : close + 2;
  }
}
