package org.sottovoce.release.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.json.JsonSegment;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Span;

/**
 * The speakers of segments as a release names them, where the file names each once and many
 * segments refer to it. A person decides on every mention, so that one name may be released in
 * several ways.
 */
final class ReleasedSpeakers {

  private final RedactedDocument document;
  private int next;
  private int behind;

  private ReleasedSpeakers(RedactedDocument document) {
    this.document = document;
  }

  /**
   * The released names, one for each segment.
   *
   * @param segments those that were reviewed, in order
   */
  static List<Optional<String>> of(RedactedDocument document, List<JsonSegment> segments) {
    ReleasedSpeakers speakers = new ReleasedSpeakers(document);
    List<TextPart> parts = document.original().document().parts();
    List<Optional<String>> names = new ArrayList<>();
    for (int at = 0; at < segments.size(); at++) {
      names.add(speakers.name(parts.get(at), segments.get(at)));
    }
    return names;
  }

  private Optional<String> name(TextPart part, JsonSegment segment) {
    Optional<String> name = segment.speaker().flatMap(speaker -> name(part, speaker));
    behind = part.span().end();
    return name;
  }

  private Optional<String> name(TextPart part, Span speaker) {
    List<Anchor> label =
        part.anchors().stream().filter(anchor -> speaker.covers(anchor.source())).toList();
    if (label.isEmpty()) {
      return Optional.empty();
    }
    int end = label.get(label.size() - 1).span().end();
    int words = part.anchors().get(label.size()).span().start();
    return Optional.of(released(new Span(part.span().start(), end), words));
  }

  /**
   * What stands in place of a label. A replacement belongs to it when its first character with an
   * anchor does, or when it replaces only the colon behind the label.
   *
   * @param words where the words behind the label begin
   */
  private String released(Span label, int words) {
    StringBuilder released = new StringBuilder();
    int at = label.start();
    List<Replacement> replacements = document.replacements();
    while (next < replacements.size() && replacements.get(next).span().end() <= label.start()) {
      next++;
    }
    for (int i = next; i < replacements.size(); i++) {
      Span span = replacements.get(i).span();
      if (span.start() >= words) {
        break;
      }
      released.append(text(at, Math.min(label.end(), span.start())));
      boolean here = span.start() >= behind && (span.start() < label.end() || span.end() <= words);
      released.append(here ? replacements.get(i).text() : "");
      at = Math.max(at, Math.min(label.end(), span.end()));
    }
    return released.append(text(at, label.end())).toString();
  }

  private String text(int start, int end) {
    return start < end ? document.original().text().substring(start, end) : "";
  }
}
