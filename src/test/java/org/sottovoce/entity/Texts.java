package org.sottovoce.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * Documents for tests, written as text with the mentions in braces: {@code "{P:Mary} left {L:Leeds}
 * ."}. P is a person, L a place, O an organisation, D a date, T a telephone number.
 */
public final class Texts {

  private static final Map<Character, IdentifierType> TYPES =
      Map.of(
          'P', IdentifierType.PERSON,
          'L', IdentifierType.PLACE,
          'O', IdentifierType.ORGANISATION,
          'D', IdentifierType.DATE,
          'A', IdentifierType.AGE,
          'T', IdentifierType.PHONE);

  private Texts() {}

  /** The document of one marked text; each distinct text has its own fingerprint. */
  public static RecognizedDocument recognized(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < marked.length(); at++) {
      if (marked.charAt(at) != '{') {
        text.append(marked.charAt(at));
        continue;
      }
      int close = marked.indexOf('}', at);
      String surface = marked.substring(at + 3, close);
      mentions.add(
          Mention.of(
              Span.of(text.length(), surface.length()),
              TYPES.get(marked.charAt(at + 1)),
              Evidence.of("test", "marked", 0.9)));
      text.append(surface);
      at = close;
    }
    return new RecognizedDocument(segmented(text.toString()), mentions);
  }

  /** A text file of one paragraph. */
  public static SegmentedDocument segmented(String text) {
    return segmented(new SourceFile("interview.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A UTF-8 text file as one paragraph. */
  public static SegmentedDocument segmented(SourceFile source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    Span whole = new Span(0, text.length());
    Document document =
        new Document(
            source,
            Format.TXT,
            text,
            List.of(TextPart.of(TextPart.Kind.BODY, whole, List.of())),
            Document.Fidelity.COVERED);
    Segment segment =
        new Segment(1, TextPart.Kind.BODY, whole, Optional.empty(), Optional.empty(), whole);
    return new SegmentedDocument(
        document, List.of(segment), List.of(new Sentence(whole, List.of())));
  }

  /** Each entity as "id name: surfaces", the surfaces in text order and joined by " | ". */
  public static List<String> described(List<RecognizedDocument> documents, List<Entity> entities) {
    Map<Integer, String> lines = new TreeMap<>();
    for (Entity entity : entities) {
      String surfaces =
          documents.stream()
              .flatMap(
                  d ->
                      d.mentions().stream()
                          .filter(m -> entity.mentions().contains(d.id(m)))
                          .map(d::surface))
              .collect(Collectors.joining(" | "));
      lines.put(entity.id().number(), entity.id().number() + " " + entity.name() + ": " + surfaces);
    }
    return List.copyOf(lines.values());
  }
}
