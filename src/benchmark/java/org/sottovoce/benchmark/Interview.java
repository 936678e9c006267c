package org.sottovoce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;

/**
 * An interview of ten thousand words that nobody gave: the turns of the samples, shuffled, with
 * other figures in each round, and three turns of talk without names after each, since a real
 * interview holds a name every thirty words or so. The same text every time.
 */
final class Interview {

  /** How many words it has, counted at white space. */
  static final int WORDS = 10_000;

  private static final Path SAMPLES = Path.of("samples");
  private static final Path TALK = Path.of("src/benchmark/talk.txt");
  private static final int TALK_TURNS = 3;

  private final Random random = new Random(1);

  private Interview() {}

  /** The interview as a text file. */
  static SourceFile file() throws IOException, UnreadableDocument {
    String text = String.join("\n\n", new Interview().turns()) + "\n";
    return new SourceFile("interview.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The turns of the interview. */
  static List<String> paragraphs() throws IOException, UnreadableDocument {
    return new Interview().turns();
  }

  private List<String> turns() throws IOException, UnreadableDocument {
    List<String> named = new ArrayList<>(sampleTurns());
    List<String> talk = new ArrayList<>(Files.readAllLines(TALK));
    List<String> turns = new ArrayList<>();
    int missing = WORDS;
    while (missing > 0) {
      Collections.shuffle(named, random);
      Collections.shuffle(talk, random);
      for (int i = 0; i < named.size() && missing > 0; i++) {
        missing = add(turns, otherFigures(named.get(i)), missing);
        for (int j = 0; j < TALK_TURNS && missing > 0; j++) {
          missing = add(turns, talk.get((i * TALK_TURNS + j) % talk.size()), missing);
        }
      }
    }
    return turns;
  }

  /** Adds as much of {@code turn} as is missing; returns how many words are missing then. */
  private static int add(List<String> turns, String turn, int missing) {
    List<String> words = List.of(turn.strip().split("\\s+", -1));
    List<String> taken = words.subList(0, Math.min(missing, words.size()));
    turns.add(String.join(" ", taken));
    return missing - taken.size();
  }

  private static List<String> sampleTurns() throws IOException, UnreadableDocument {
    List<String> turns = new ArrayList<>();
    for (Path file : samples()) {
      SegmentedDocument sample = FormatCatalogue.intake().read(SourceFile.load(file));
      for (Segment segment : sample.segments()) {
        String turn = sample.surface(segment.span());
        if (!turn.isBlank()) {
          turns.add(turn);
        }
      }
    }
    return turns;
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(Interview::isPlain).sorted().toList();
    }
  }

  /** A text or a caption file: no other is read in a moment. */
  private static boolean isPlain(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".srt") || name.endsWith(".vtt");
  }

  private String otherFigures(String turn) {
    StringBuilder other = new StringBuilder();
    turn.codePoints()
        .map(point -> point >= '1' && point <= '9' ? '1' + random.nextInt(9) : point)
        .forEach(other::appendCodePoint);
    return other.toString();
  }
}
