package org.sottovoce.release.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextPart;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/** Redacts documents and takes releases apart, for tests. */
public final class Redactions {

  private Redactions() {}

  /** The document with every place where {@code surface} stands replaced. */
  public static RedactedDocument replaceAll(Document document, String surface, String by) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(surface)).matcher(document.text());
    while (matcher.find()) {
      replacements.add(replacement(new Span(matcher.start(), matcher.end()), by));
    }
    return of(document, replacements);
  }

  public static RedactedDocument of(Document document, List<Replacement> replacements) {
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    return RedactedDocument.of("T01", segmented, replacements);
  }

  public static Replacement replacement(Span span, String by) {
    return new Replacement(span, IdentifierType.PERSON, new EntityId(1), Action.MARKER, by);
  }

  /** The running text of a document, one line for each part. */
  public static String runningText(Document document) {
    StringJoiner lines = new StringJoiner("\n");
    for (TextPart part : document.parts()) {
      if (isRunning(part)) {
        lines.add(document.surface(part.span()));
      }
    }
    return lines.toString();
  }

  /** The running text that a release of {@code document} must read back as. */
  public static String runningText(RedactedDocument document) {
    StringJoiner lines = new StringJoiner("\n");
    for (TextPart part : document.original().document().parts()) {
      if (isRunning(part)) {
        Span released = document.text().toDerived(part.span());
        lines.add(released.in(document.text().text()));
      }
    }
    return lines.toString();
  }

  /** The entries of a package by name, unpacked with other code than the program's. */
  public static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static boolean isRunning(TextPart part) {
    return switch (part.kind()) {
      case BODY, HEADER, FOOTER, FOOTNOTE, ENDNOTE, TEXT_BOX -> true;
      default -> false;
    };
  }
}
