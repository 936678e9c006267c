package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * Reads a speech of Otter, shape as published by those who fetch speeches from it: {@code
 * transcripts}, each with a {@code transcript}, times counted in samples of 16 kHz and the number
 * of its speaker, and {@code speakers}, before or behind them, with the names.
 */
final class SpeechParser {

  private static final double SAMPLES_IN_A_MILLISECOND = 16;

  /**
   * One transcript.
   *
   * @param segment what was said, with the speaker where one is named here
   * @param speaker the number of the speaker, or nothing
   */
  private record Turn(JsonSegment segment, String speaker) {
    @Override
    public String toString() {
      return "Turn[" + speaker.length() + " units of a speaker's number]";
    }
  }

  private final JsonSource source;
  private final Map<String, Span> names = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private boolean begun;
  private boolean sound = true;

  SpeechParser(JsonSource source) {
    this.source = source;
  }

  /** Takes the member that was just read, if it is a list of a speech; else passes over it. */
  void member() throws IOException {
    boolean list = source.isAt(JsonToken.START_ARRAY);
    if (list && source.name().equals("transcripts")) {
      sound &= !begun;
      begun = true;
      transcripts();
    } else if (list && source.name().equals("speakers")) {
      speakers();
    }
    source.parser().skipChildren();
  }

  /** Takes the members of the object that has begun. */
  void members() throws IOException {
    while (source.nextMember()) {
      member();
    }
  }

  /** Whether a list of transcripts was found. */
  boolean hasBegun() {
    return begun;
  }

  /** The turns; nothing when something among them is none. */
  Optional<List<JsonSegment>> segments() {
    return sound ? Optional.of(turns.stream().map(this::named).toList()) : Optional.empty();
  }

  private JsonSegment named(Turn turn) {
    JsonSegment said = turn.segment();
    Optional<Span> speaker =
        said.speaker().or(() -> Optional.ofNullable(names.get(turn.speaker())));
    return new JsonSegment(speaker, said.words(), said.time(), said.kept());
  }

  private void transcripts() throws IOException {
    while (source.parser().nextToken() != JsonToken.END_ARRAY) {
      sound &= source.isAt(JsonToken.START_OBJECT) && transcript();
      source.parser().skipChildren();
    }
  }

  private boolean transcript() throws IOException {
    Map<String, Span> texts = new HashMap<>();
    Map<String, Double> numbers = new HashMap<>();
    List<String> kept = new ArrayList<>();
    String speaker = "";
    boolean once = true;
    while (source.nextMember()) {
      String name = source.name();
      switch (name) {
        case "transcript", "speaker_name" -> {
          boolean string = source.isAt(JsonToken.VALUE_STRING);
          once &= !string || texts.put(name, source.literal()) == null;
        }
        case "start_offset", "end_offset" -> {
          source.number().ifPresent(number -> numbers.put(name, number));
          source.kept().ifPresent(kept::add);
        }
        case "speaker_id" -> speaker = id();
        default -> {}
      }
      source.parser().skipChildren();
    }
    if (!once || !texts.containsKey("transcript")) {
      return false;
    }
    turns.add(new Turn(segment(texts, numbers, kept), speaker));
    return true;
  }

  private static JsonSegment segment(
      Map<String, Span> texts, Map<String, Double> numbers, List<String> kept) {
    Optional<Double> start = Optional.ofNullable(numbers.get("start_offset"));
    Optional<Double> end = Optional.ofNullable(numbers.get("end_offset"));
    return new JsonSegment(
        Optional.ofNullable(texts.get("speaker_name")),
        List.of(new JsonWord("", texts.get("transcript"), List.of())),
        JsonSource.time(start, end, 1 / SAMPLES_IN_A_MILLISECOND),
        kept);
  }

  private void speakers() throws IOException {
    while (source.parser().nextToken() != JsonToken.END_ARRAY) {
      if (source.isAt(JsonToken.START_OBJECT)) {
        speaker();
      }
      source.parser().skipChildren();
    }
  }

  private void speaker() throws IOException {
    Optional<Span> name = Optional.empty();
    List<String> ids = new ArrayList<>();
    while (source.nextMember()) {
      switch (source.name()) {
        case "id", "speaker_id" -> ids.add(id());
        case "speaker_name" ->
            name =
                source.isAt(JsonToken.VALUE_STRING)
                    ? Optional.of(source.literal())
                    : Optional.empty();
        default -> {}
      }
      source.parser().skipChildren();
    }
    for (String id : ids) {
      name.filter(span -> !id.isEmpty()).ifPresent(span -> names.put(id, span));
    }
  }

  /** The number or string that was just read; empty when it is neither. */
  private String id() throws IOException {
    boolean known =
        source.isAt(JsonToken.VALUE_STRING) || source.parser().currentToken().isNumeric();
    return known ? source.parser().getText() : "";
  }
}
