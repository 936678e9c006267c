package org.sottovoce.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
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
    return without(document, Pattern.compile(Pattern.quote(surface)), text);
  }

  /** The document with {@code text} in place of all that {@code surface} matches. */
  public static RedactedDocument without(SegmentedDocument document, Pattern surface, String text) {
    List<Replacement> replacements =
        surface
            .matcher(document.text())
            .results()
            .map(found -> replacement(new Span(found.start(), found.end()), text))
            .toList();
    return RedactedDocument.of("T01", document, replacements);
  }

  /** The document with random spans replaced, also over the borders of parts. */
  public static RedactedDocument randomly(SegmentedDocument document, RandomText chance) {
    List<Replacement> replacements = new ArrayList<>();
    int end = document.text().length();
    for (int at = chance.below(5); at < end; ) {
      Span span = new Span(at, Math.min(end, at + 1 + chance.below(9)));
      if (!splitsPair(document.text(), span)) {
        replacements.add(replacement(span, text(chance)));
      }
      at = span.end() + 1 + chance.below(12);
    }
    return RedactedDocument.of("T01", document, replacements);
  }

  /** The document with random spans replaced that could be mentions: none leaves its part. */
  public static RedactedDocument likeMentions(SegmentedDocument document, RandomText chance) {
    List<Replacement> replacements = new ArrayList<>();
    for (TextPart part : document.document().parts()) {
      for (int at = part.span().start() + chance.below(5); at < part.span().end(); ) {
        Span span = new Span(at, Math.min(part.span().end(), at + 1 + chance.below(9)));
        if (isLikeMention(document.text(), span) && hasAnchor(part, span)) {
          replacements.add(replacement(span, text(chance)));
        }
        at = span.end() + 1 + chance.below(12);
      }
    }
    replacements.sort(Comparator.comparing(Replacement::span));
    return RedactedDocument.of("T01", document, replacements);
  }

  /** The colon that a reader puts behind a speaker stands nowhere in the file. */
  private static boolean hasAnchor(TextPart part, Span span) {
    return part.anchors().stream().anyMatch(anchor -> anchor.span().overlaps(span));
  }

  /** Mentions neither begin nor end with white space. */
  private static boolean isLikeMention(String text, Span span) {
    return !splitsPair(text, span) && span.in(text).strip().length() == span.length();
  }

  /**
   * What each part is released as: a replacement stands where its first character with an anchor
   * stood, or behind the last such character before it, and what it covers goes; what a reader put
   * in cannot go.
   */
  public static List<String> released(RedactedDocument document) {
    List<Anchor> anchors =
        document.original().document().parts().stream()
            .flatMap(part -> part.anchors().stream())
            .toList();
    BitSet gone = new BitSet();
    Map<Integer, String> put = new HashMap<>();
    for (Replacement replacement : document.replacements()) {
      int place = -1;
      int before = -1;
      for (Anchor anchor : anchors) {
        if (anchor.span().overlaps(replacement.span())) {
          Span touched = touched(anchor, replacement.span());
          gone.set(touched.start(), touched.end());
          place = place < 0 ? touched.start() : place;
        } else if (anchor.span().end() <= replacement.span().start()) {
          before = anchor.span().end();
        }
      }
      put.merge(place < 0 ? before : place, replacement.text(), String::concat);
    }
    return document.original().document().parts().stream()
        .map(part -> released(part.span(), document.original().text(), gone, put))
        .toList();
  }

  private static String text(RandomText chance) {
    return "[P" + chance.below(9) + " & <\u0141> \"x\"]";
  }

  private static Span touched(Anchor anchor, Span span) {
    return anchor.isUnit()
        ? anchor.span()
        : new Span(
            Math.max(anchor.span().start(), span.start()),
            Math.min(anchor.span().end(), span.end()));
  }

  private static String released(Span part, String text, BitSet gone, Map<Integer, String> put) {
    StringBuilder released = new StringBuilder();
    for (int at = part.start(); at <= part.end(); at++) {
      released.append(put.getOrDefault(at, ""));
      if (at < part.end() && !gone.get(at)) {
        released.append(text.charAt(at));
      }
    }
    return released.toString();
  }

  private static boolean splitsPair(String text, Span span) {
    return Character.isLowSurrogate(text.charAt(span.start()))
        || (span.end() < text.length() && Character.isLowSurrogate(text.charAt(span.end())));
  }

  private static Replacement replacement(Span span, String text) {
    return new Replacement(span, IdentifierType.PERSON, new EntityId(1), Action.MARKER, text);
  }
}
