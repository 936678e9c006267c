package org.sottovoce.release.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sottovoce.document.json.JsonCharacters;
import org.sottovoce.document.json.JsonSegment;
import org.sottovoce.document.json.JsonShape;
import org.sottovoce.document.json.JsonTranscript;
import org.sottovoce.document.json.JsonWord;
import org.sottovoce.release.OrderedEdits;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SourceEdits;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Span;

/** One released file of JSON. A segment without words was not reviewed and does not travel. */
final class JsonOutput {

  private final String file;
  private final RedactedDocument document;
  private final OrderedEdits edits;

  /**
   * @param file the decoded text of the original
   */
  JsonOutput(String file, RedactedDocument document) {
    this.file = file;
    this.document = document;
    this.edits = new OrderedEdits(SourceEdits.of(document));
  }

  /** The characters of the released file. */
  String of(JsonTranscript transcript) {
    List<JsonSegment> segments = transcript.segments().stream().filter(this::isReviewed).toList();
    Stream<String> items =
        switch (transcript.shape()) {
          case SEGMENTS, RESULTS -> segments.stream().map(one -> segment(one, transcript.shape()));
          case MONOLOGUES -> segments.stream().map(this::monologue);
          case ITEMS -> segments.stream().flatMap(this::items);
          case WORDS -> words(segments);
          case SPEECH -> speech(segments);
        };
    String list = "[\n    " + String.join(",\n    ", items.toList()) + "\n  ]";
    if (transcript.list().isEmpty()) {
      return list + "\n";
    }
    String member = member(transcript.list(), list);
    return switch (transcript.shape()) {
      case SEGMENTS ->
          transcript.whole()
              ? object("  " + member("text", quoted(whole(segments))), "  " + member)
              : object("  " + member);
      case MONOLOGUES, WORDS -> object("  " + member);
      case SPEECH -> object("  \"speech\": {" + member + "}");
      case RESULTS -> object("  \"results\": {" + member + "}");
      case ITEMS ->
          object(
              "  \"results\": {\"transcripts\": [{"
                  + member("transcript", quoted(whole(segments)))
                  + "}],\n  "
                  + member
                  + "}");
    };
  }

  private boolean isReviewed(JsonSegment segment) {
    return segment.words().stream()
        .flatMap(word -> JsonCharacters.of(file, word.text()).stream())
        .anyMatch(run -> !run.text().isBlank());
  }

  private String segment(JsonSegment segment, JsonShape shape) {
    Optional<String> speaker = segment.speaker().map(this::speaker);
    Optional<String> name = segment.speaker().map(span -> quoted(released(span)));
    return turn(segment, name, speaker.map(one -> member("speaker", one)), shape);
  }

  /**
   * One segment; where replacements took all its words, the speaker's name stands as words, since
   * readers pass over a speaker without any.
   */
  private String turn(
      JsonSegment segment, Optional<String> name, Optional<String> speaker, JsonShape shape) {
    List<String> members = new ArrayList<>(segment.kept());
    String said = said(segment);
    if (said.isBlank() && name.isPresent()) {
      members.add(member(shape.words(), name.get()));
    } else {
      speaker.ifPresent(members::add);
      members.add(member(shape.words(), quoted(said)));
    }
    return inline(members);
  }

  private String monologue(JsonSegment segment) {
    List<String> elements =
        segment.words().stream()
            .filter(this::isStanding)
            .map(word -> word(word, member("value", quoted(released(word.text())))))
            .toList();
    List<String> members = new ArrayList<>();
    segment.speaker().ifPresent(speaker -> members.add(member("speaker", speaker(speaker))));
    members.add(member("elements", "[\n      " + String.join(",\n      ", elements) + "]"));
    return inline(members);
  }

  private Stream<String> items(JsonSegment segment) {
    String label =
        segment
            .speaker()
            .map(speaker -> member("speaker_label", speaker(speaker)) + ", ")
            .orElse("");
    return segment.words().stream()
        .filter(this::isStanding)
        .map(
            word ->
                word(
                    word,
                    label
                        + member(
                            "alternatives",
                            "[{" + member("content", quoted(released(word.text()))) + "}]")));
  }

  /** Each word with its paragraph, the number of its segment. */
  private Stream<String> words(List<JsonSegment> segments) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < segments.size(); at++) {
      JsonSegment segment = segments.get(at);
      String head =
          member("paragraphId", quoted("p" + at))
              + segment.speaker().map(one -> ", " + member("speaker", speaker(one))).orElse("");
      segment.words().stream()
          .filter(this::isStanding)
          .map(word -> word(word, head + ", " + member("value", quoted(released(word.text())))))
          .forEach(words::add);
    }
    return words.stream();
  }

  /** Each segment with the name of its speaker, which stood elsewhere. */
  private Stream<String> speech(List<JsonSegment> segments) {
    List<Optional<String>> speakers = ReleasedSpeakers.of(document, segments);
    List<String> all = new ArrayList<>();
    for (int at = 0; at < segments.size(); at++) {
      Optional<String> name = speakers.get(at).map(one -> quoted(JsonCharacters.escaped(one)));
      Optional<String> speaker = name.map(one -> member("speaker_name", one));
      all.add(turn(segments.get(at), name, speaker, JsonShape.SPEECH));
    }
    return all.stream();
  }

  /** Whether anything is left of a word, or nothing was in it before. */
  private boolean isStanding(JsonWord word) {
    return word.text().in(file).isEmpty() || !released(word.text()).isEmpty();
  }

  private static String word(JsonWord word, String value) {
    List<String> members = new ArrayList<>(word.kept());
    members.add(value);
    return inline(members);
  }

  /** A number stays one unless something stands in its place. */
  private String speaker(Span speaker) {
    boolean number =
        JsonSegment.isNumber(file, speaker) && released(speaker).equals(speaker.in(file));
    return number ? speaker.in(file) : quoted(released(speaker));
  }

  /** Whisper's segments bring the blank before them; others have none. */
  private String whole(List<JsonSegment> segments) {
    List<String> all = segments.stream().map(this::said).toList();
    boolean spaced = all.stream().allMatch(said -> said.isEmpty() || said.startsWith(" "));
    return String.join(spaced ? "" : " ", all);
  }

  private String said(JsonSegment segment) {
    StringBuilder said = new StringBuilder();
    segment.words().stream()
        .filter(this::isStanding)
        .forEach(word -> said.append(word.before()).append(released(word.text())));
    return said.toString();
  }

  private String released(Span string) {
    StringBuilder text = new StringBuilder();
    int at = string.start();
    for (SourceEdit edit : edits.within(string)) {
      text.append(file, at, edit.span().start()).append(JsonCharacters.escaped(edit.text()));
      at = edit.span().end();
    }
    return text.append(file, at, string.end()).toString();
  }

  private static String member(String name, String value) {
    return "\"" + name + "\": " + value;
  }

  private static String quoted(String escaped) {
    return "\"" + escaped + "\"";
  }

  private static String inline(List<String> members) {
    return "{" + String.join(", ", members) + "}";
  }

  private static String object(String... members) {
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }
}
