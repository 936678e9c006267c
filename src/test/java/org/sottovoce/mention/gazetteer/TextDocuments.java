package org.sottovoce.mention.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** Documents of one segment for tests; a bar ends a sentence. */
final class TextDocuments {

  private TextDocuments() {}

  static SegmentedDocument of(String text) {
    Span all = new Span(0, text.length());
    Document document =
        new Document(
            new SourceFile("note.txt", text.getBytes(StandardCharsets.UTF_8)),
            Format.TXT,
            text,
            List.of(TextPart.of(TextPart.Kind.BODY, all, List.of())),
            Document.Fidelity.TEXT_ONLY);
    Segment segment =
        new Segment(1, TextPart.Kind.BODY, all, Optional.empty(), Optional.empty(), all);
    return new SegmentedDocument(document, List.of(segment), sentences(text));
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) == '|') {
        sentences.add(new Sentence(new Span(start, at), List.of()));
        start = at + 1;
      }
    }
    sentences.add(new Sentence(new Span(start, text.length()), List.of()));
    return sentences;
  }
}
