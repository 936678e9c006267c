package org.sottovoce.document.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.document.TextOpinion;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads speech recognisers' JSON: each segment is a cue, written {@code "Speaker: words"}. Where
 * the words stand elsewhere as well (lists of words, other alternatives, channels), and tokens,
 * file names and settings, they are not read, and never released. Keeps no state.
 */
public final class JsonReader implements DocumentReader {

  private static final SourceNode FILE = new SourceNode("", 0);

  /**
   * Reads {@code source}.
   *
   * @throws UnreadableDocument {@link Reason#UNKNOWN_TYPE} when it is no transcript in JSON
   */
  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    DecodedText decoded =
        new TextDecoder()
            .decode(source.bytes())
            .orElseThrow(() -> new UnreadableDocument(Reason.UNKNOWN_TYPE));
    String file = decoded.text();
    JsonTranscript transcript =
        JsonTranscript.of(file).orElseThrow(() -> new UnreadableDocument(Reason.UNKNOWN_TYPE));
    Cues cues = new Cues(file);
    transcript.segments().forEach(cues::add);
    Document document =
        new Document(source, Format.JSON, cues.review.toString(), cues.parts, Fidelity.COVERED);
    return TextOpinion.text(document, decoded, JsonPayload::of);
  }

  /** Puts cues on lines of their own. */
  private static final class Cues {
    private final String file;
    private final StringBuilder review = new StringBuilder();
    private final List<TextPart> parts = new ArrayList<>();

    Cues(String file) {
      this.file = file;
    }

    void add(JsonSegment segment) {
      int start = review.length();
      List<Anchor> anchors = new ArrayList<>();
      segment.speaker().ifPresent(speaker -> addSpeaker(anchors, speaker));
      int words = review.length();
      addRuns(anchors, segment.words());
      if (review.length() == words) {
        review.setLength(start);
        return;
      }
      Span span = new Span(start, review.length());
      parts.add(new TextPart(Kind.CUE, span, anchors, Optional.empty(), segment.time()));
      review.append('\n');
    }

    /** A number alone would be read as part of the words. */
    private void addSpeaker(List<Anchor> anchors, Span speaker) {
      int start = review.length();
      String head = JsonSegment.isNumber(file, speaker) ? "Speaker " : "";
      review.append(head);
      addRuns(anchors, List.of(new JsonWord("", speaker, List.of())));
      if (review.length() > start) {
        review.append(": ");
      }
    }

    /** Adds the characters of strings without the blanks around them. */
    private void addRuns(List<Anchor> anchors, List<JsonWord> words) {
      int start = review.length();
      int first = anchors.size();
      for (JsonWord word : words) {
        review.append(review.length() == start ? "" : word.before());
        addWord(anchors, word.text(), start);
      }
      trim(anchors, first, start);
    }

    private void addWord(List<Anchor> anchors, Span string, int start) {
      for (JsonCharacters.Run run : JsonCharacters.of(file, string)) {
        String text = review.length() == start ? run.text().stripLeading() : run.text();
        int skipped = run.text().length() - text.length();
        if (!text.isEmpty()) {
          Span span = Span.of(review.length(), text.length());
          int offset = run.source().start() + skipped;
          int length = run.source().length() - skipped;
          anchors.add(new Anchor(span, FILE, offset, length));
          review.append(text);
        }
      }
    }

    private void trim(List<Anchor> anchors, int first, int start) {
      int end = review.length();
      while (end > start && Character.isWhitespace(review.charAt(end - 1))) {
        end--;
      }
      review.setLength(end);
      while (anchors.size() > first) {
        Anchor last = anchors.remove(anchors.size() - 1);
        if (last.span().end() <= end) {
          anchors.add(last);
          return;
        }
        if (last.span().start() < end) {
          anchors.add(new Anchor(new Span(last.span().start(), end), FILE, last.offset()));
          return;
        }
      }
    }
  }
}
