package org.sottovoce.mention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Documents for tests: every paragraph (blank line between) is a segment; "[00:01:02] " at its
 * beginning is its timestamp and "LABEL: " after a bar ("|Mary: ") its speaker label.
 */
public final class Documents {

  private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\n).)+", Pattern.DOTALL);
  private static final Pattern TURN =
      Pattern.compile("(\\[[\\d:.]+\\] )?(?:\\|([^:\\n]+): )?", Pattern.DOTALL);

  private Documents() {}

  public static SegmentedDocument of(String text) {
    SourceFile source = new SourceFile("d.txt", text.getBytes(StandardCharsets.UTF_8));
    Document document =
        new Document(source, Format.TXT, text, List.of(), Document.Fidelity.COVERED);
    return new SegmentedDocument(document, segments(text), List.of());
  }

  /** The captions of a film, one a line. */
  public static SegmentedDocument ofCues(String... cues) {
    return ofLines(TextPart.Kind.CUE, cues);
  }

  /** Segments of one kind, one a line. */
  public static SegmentedDocument ofLines(TextPart.Kind kind, String... lines) {
    String text = String.join("\n", lines);
    SourceFile source = new SourceFile("d.vtt", text.getBytes(StandardCharsets.UTF_8));
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = Span.of(start, line.length());
      segments.add(
          new Segment(segments.size() + 1, kind, span, Optional.empty(), Optional.empty(), span));
      start = span.end() + 1;
    }
    return new SegmentedDocument(
        new Document(source, Format.VTT, text, List.of(), Document.Fidelity.COVERED),
        segments,
        List.of());
  }

  private static List<Segment> segments(String text) {
    List<Segment> segments = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Span span = new Span(paragraph.start(), paragraph.end());
      segments.add(segment(segments.size() + 1, text, span));
    }
    return segments;
  }

  private static Segment segment(int number, String text, Span span) {
    Matcher turn = TURN.matcher(text).region(span.start(), span.end());
    boolean found = turn.lookingAt();
    return new Segment(
        number,
        TextPart.Kind.BODY,
        span,
        found ? group(turn, 2) : Optional.empty(),
        found ? group(turn, 1) : Optional.empty(),
        new Span(found ? turn.end() : span.start(), span.end()));
  }

  private static Optional<Span> group(Matcher turn, int group) {
    return turn.group(group) == null
        ? Optional.empty()
        : Optional.of(new Span(turn.start(group), turn.end(group)));
  }
}
