package org.sottovoce.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sottovoce.text.Span;

/** Finds the one list of segments in a file, and what shape it has. */
final class TranscriptParser {

  /** Whisper, whisperX and aTrain; AssemblyAI; Transformers; whisper.cpp. */
  private static final Set<String> LISTS =
      Set.of("segments", "utterances", "chunks", "transcription");

  private static final String UTTERANCES = "utterances";

  /** Reads one segment whose object has begun. */
  private interface Reading {
    Optional<JsonSegment> segment() throws IOException;
  }

  private final JsonSource source;
  private final List<JsonTranscript> found = new ArrayList<>();
  private final NavigableMap<Double, Span> speakers = new TreeMap<>();
  private final SpeechParser speech;
  private boolean whole;
  private boolean sound = true;

  TranscriptParser(JsonSource source) {
    this.source = source;
    this.speech = new SpeechParser(source);
  }

  /** The transcript; nothing when there is none, or more than one. */
  Optional<JsonTranscript> read() throws IOException {
    JsonToken first = source.parser().nextToken();
    if (first == JsonToken.START_ARRAY) {
      add(JsonShape.SEGMENTS, "", timed(objects("text", false)));
    } else if (first == JsonToken.START_OBJECT) {
      while (sound && source.nextMember()) {
        member();
      }
      if (sound && found.isEmpty() && speech.hasBegun()) {
        add(JsonShape.SPEECH, "transcripts", timed(speech.segments()));
      }
    }
    return sound && found.size() == 1 ? Optional.of(withWhole(found.get(0))) : Optional.empty();
  }

  private JsonTranscript withWhole(JsonTranscript one) {
    boolean also = whole && one.shape() == JsonShape.SEGMENTS;
    return new JsonTranscript(one.shape(), one.list(), also, one.segments());
  }

  private void member() throws IOException {
    String name = source.name();
    whole |= name.equals("text") && source.isAt(JsonToken.VALUE_STRING);
    boolean list = source.isAt(JsonToken.START_ARRAY);
    if (LISTS.contains(name) && list) {
      // Of the lists, AssemblyAI's alone counts in milliseconds.
      add(JsonShape.SEGMENTS, name, timed(objects("text", name.equals(UTTERANCES))));
    } else if (name.equals("monologues") && list) {
      add(JsonShape.MONOLOGUES, name, list(() -> MonologueParser.read(source)));
    } else if (name.equals("results") && source.isAt(JsonToken.START_OBJECT)) {
      results();
    } else if (name.equals("words") && list) {
      // Many others list the words of what they also write as a whole; those are passed over.
      timed(WordParser.read(source)).ifPresent(all -> add(JsonShape.WORDS, name, Optional.of(all)));
    } else if (name.equals("speech") && source.isAt(JsonToken.START_OBJECT)) {
      speech.members();
    } else {
      speech.member();
    }
  }

  private void results() throws IOException {
    while (sound && source.nextMember()) {
      String name = source.name();
      boolean list = source.isAt(JsonToken.START_ARRAY);
      if (name.equals(UTTERANCES) && list) {
        add(JsonShape.RESULTS, name, timed(objects(JsonShape.RESULTS.words(), false)));
      } else if (name.equals("items") && list) {
        add(JsonShape.ITEMS, name, timed(ItemParser.read(source, speakers)));
      } else if (name.equals("speaker_labels") && source.isAt(JsonToken.START_OBJECT)) {
        speakerLabels();
      } else {
        source.parser().skipChildren();
      }
    }
  }

  private void speakerLabels() throws IOException {
    while (source.nextMember()) {
      if (source.name().equals("segments") && source.isAt(JsonToken.START_ARRAY)) {
        while (source.parser().nextToken() == JsonToken.START_OBJECT) {
          speakerLabel();
        }
      }
      source.parser().skipChildren();
    }
  }

  private void speakerLabel() throws IOException {
    Optional<Double> start = Optional.empty();
    Optional<Span> label = Optional.empty();
    while (source.nextMember()) {
      if (source.name().equals("start_time")) {
        start = source.number();
      } else if (source.name().equals("speaker_label") && source.isAt(JsonToken.VALUE_STRING)) {
        label = Optional.of(source.literal());
      }
      source.parser().skipChildren();
    }
    if (start.isPresent() && label.isPresent()) {
      speakers.put(start.get(), label.get());
    }
  }

  private Optional<List<JsonSegment>> objects(String text, boolean millis) throws IOException {
    return list(() -> SegmentParser.read(source, text, millis));
  }

  /** The segments of the list that has begun; nothing when one is no segment. */
  private Optional<List<JsonSegment>> list(Reading reading) throws IOException {
    List<JsonSegment> segments = new ArrayList<>();
    while (source.parser().nextToken() == JsonToken.START_OBJECT) {
      Optional<JsonSegment> segment = reading.segment();
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    return source.isAt(JsonToken.END_ARRAY) ? Optional.of(segments) : Optional.empty();
  }

  /** A transcript has times; many another list does not. */
  private static Optional<List<JsonSegment>> timed(Optional<List<JsonSegment>> segments) {
    return segments.filter(all -> all.stream().anyMatch(one -> one.time().isPresent()));
  }

  private void add(JsonShape shape, String list, Optional<List<JsonSegment>> segments) {
    sound = segments.isPresent();
    segments.ifPresent(all -> found.add(new JsonTranscript(shape, list, false, all)));
  }
}
