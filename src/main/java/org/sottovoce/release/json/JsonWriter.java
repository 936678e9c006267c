package org.sottovoce.release.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextDecoder;
import org.sottovoce.document.json.JsonCharacters;
import org.sottovoce.document.json.JsonSegment;
import org.sottovoce.document.json.JsonTranscript;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.SourceEdits;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Span;

/**
 * Writes speech recognisers' JSON anew in its own shape: of each segment its number, times, speaker
 * and released words. The string of all words is put together from the segments; lists of words,
 * tokens, file names, settings and whatever else the file held do not travel.
 */
public final class JsonWriter implements ReleaseWriter {

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    DecodedText decoded =
        new TextDecoder()
            .decode(original.source().bytes())
            .orElseThrow(() -> new IOException("the original is no text file"));
    JsonTranscript transcript =
        JsonTranscript.of(decoded.text())
            .orElseThrow(() -> new IOException("the original is no transcript"));
    return decoded.encode(new Output(decoded.text(), SourceEdits.of(document)).of(transcript));
  }

  /** One released file; segments stand in the order of the file, and so do the edits. */
  private static final class Output {
    private final String file;
    private final List<SourceEdit> edits;

    Output(String file, List<SourceEdit> edits) {
      this.file = file;
      this.edits = edits;
    }

    String of(JsonTranscript transcript) {
      List<String> segments = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (JsonSegment segment : transcript.segments()) {
        String said = released(segment.words());
        words.add(said);
        segments.add(segment(segment, said));
      }
      String list = "[\n    " + String.join(",\n    ", segments) + "\n  ]";
      if (transcript.list().isEmpty()) {
        return list + "\n";
      }
      String whole = transcript.whole() ? "  \"text\": \"" + joined(words) + "\",\n" : "";
      return "{\n" + whole + "  \"" + transcript.list() + "\": " + list + "\n}\n";
    }

    private String segment(JsonSegment segment, String said) {
      List<String> members = new ArrayList<>(segment.kept());
      segment
          .speaker()
          .ifPresent(speaker -> members.add("\"speaker\": \"" + released(speaker) + "\""));
      members.add("\"text\": \"" + said + "\"");
      return "{" + String.join(", ", members) + "}";
    }

    /** Whisper's segments bring the blank before them; others have none. */
    private static String joined(List<String> words) {
      boolean spaced = words.stream().allMatch(said -> said.isEmpty() || said.startsWith(" "));
      return words.stream().collect(Collectors.joining(spaced ? "" : " "));
    }

    private String released(Span string) {
      StringBuilder text = new StringBuilder();
      int at = string.start();
      for (int i = firstBehind(at); i < edits.size(); i++) {
        SourceEdit edit = edits.get(i);
        if (edit.isBehind(string)) {
          break;
        }
        text.append(file, at, edit.span().start()).append(JsonCharacters.escaped(edit.text()));
        at = edit.span().end();
      }
      return text.append(file, at, string.end()).toString();
    }

    /** The index of the first edit that ends behind {@code offset}. */
    private int firstBehind(int offset) {
      int low = 0;
      int high = edits.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (edits.get(middle).span().end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
