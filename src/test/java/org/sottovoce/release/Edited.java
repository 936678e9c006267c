package org.sottovoce.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.RandomText;
import org.sottovoce.text.Span;

/** Documents with replacements made for a test: of every place of a name, or of random spans. */
public final class Edited {

  private static final Segmenter SEGMENTER = new Segmenter();

  private Edited() {}

  /** What {@code reader} makes of a file with this text in UTF-8. */
  public static SegmentedDocument read(DocumentReader reader, String file)
      throws UnreadableDocument {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return SEGMENTER.segment(reader.read(new SourceFile("a file", bytes)));
  }

  /** The document with {@code text} in place of every {@code surface}. */
  public static RedactedDocument without(SegmentedDocument document, String surface, String text) {
    List<Replacement> replacements = new ArrayList<>();
    int at = document.text().indexOf(surface);
    while (at >= 0) {
      replacements.add(replacement(Span.of(at, surface.length()), text));
      at = document.text().indexOf(surface, at + surface.length());
    }
    return RedactedDocument.of("T01", document, replacements);
  }

  /** The document with random spans of its parts replaced, none over the border of a part. */
  public static RedactedDocument randomly(SegmentedDocument document, RandomText chance) {
    List<Replacement> replacements = new ArrayList<>();
    document.document().parts().forEach(part -> add(replacements, document, part.span(), chance));
    replacements.sort(Comparator.comparing(Replacement::span));
    return RedactedDocument.of("T01", document, replacements);
  }

  private static void add(
      List<Replacement> replacements, SegmentedDocument document, Span part, RandomText chance) {
    int at = part.start() + chance.below(5);
    while (at < part.end()) {
      Span span = new Span(at, Math.min(part.end(), at + 1 + chance.below(9)));
      if (isLikeMention(document.text(), span) && hasAnchor(document, span)) {
        replacements.add(replacement(span, "[P" + chance.below(9) + " & <\u0141> \"x\"]"));
      }
      at = span.end() + 1 + chance.below(12);
    }
  }

  /** The colon that a reader puts behind a speaker stands nowhere in the file. */
  private static boolean hasAnchor(SegmentedDocument document, Span span) {
    return document.document().parts().stream()
        .flatMap(part -> part.anchors().stream())
        .anyMatch(anchor -> anchor.span().overlaps(span));
  }

  /** Mentions neither begin nor end with white space. */
  private static boolean isLikeMention(String text, Span span) {
    return !splitsPair(text, span) && span.in(text).strip().length() == span.length();
  }

  private static boolean splitsPair(String text, Span span) {
    return Character.isLowSurrogate(text.charAt(span.start()))
        || (span.end() < text.length() && Character.isLowSurrogate(text.charAt(span.end())));
  }

  private static Replacement replacement(Span span, String text) {
    return new Replacement(span, IdentifierType.PERSON, new EntityId(1), Action.MARKER, text);
  }
}
