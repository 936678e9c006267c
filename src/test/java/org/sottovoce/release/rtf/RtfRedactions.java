package org.sottovoce.release.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.rtf.RtfReader;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/** Redacts RTF files and reads the releases, for tests. */
final class RtfRedactions {

  private RtfRedactions() {}

  static Document read(String rtf) throws UnreadableDocument {
    return read(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Document read(byte[] rtf) throws UnreadableDocument {
    return new RtfReader().read(new SourceFile("any.rtf", rtf));
  }

  /** The document with every place where {@code surface} stands replaced. */
  static RedactedDocument replaceAll(Document document, String surface, String by) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(surface)).matcher(document.text());
    while (matcher.find()) {
      replacements.add(replacement(new Span(matcher.start(), matcher.end()), by));
    }
    return of(document, replacements);
  }

  static RedactedDocument of(Document document, List<Replacement> replacements) {
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    return RedactedDocument.of("T01", segmented, replacements);
  }

  static Replacement replacement(Span span, String by) {
    return new Replacement(span, IdentifierType.PERSON, new EntityId(1), Action.MARKER, by);
  }

  /** The running text of a document, one line for each part. */
  static String runningText(Document document) {
    StringJoiner lines = new StringJoiner("\n");
    for (TextPart part : document.parts()) {
      if (isRunning(part)) {
        lines.add(document.surface(part.span()));
      }
    }
    return lines.toString();
  }

  /** The running text that a release of {@code document} must read back as. */
  static String runningText(RedactedDocument document) {
    StringJoiner lines = new StringJoiner("\n");
    for (TextPart part : document.original().document().parts()) {
      Span released = document.text().toDerived(part.span());
      if (isRunning(part) && !released.isEmpty()) {
        lines.add(released.in(document.text().text()));
      }
    }
    return lines.toString();
  }

  private static boolean isRunning(TextPart part) {
    return switch (part.kind()) {
      case BODY, HEADER, FOOTER, FOOTNOTE, ENDNOTE, TEXT_BOX, ALT_TEXT -> true;
      default -> false;
    };
  }
}
