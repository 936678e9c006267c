package org.sottovoce.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.IdentifierType.Level;
import org.sottovoce.samples.Sample;

/** The direct identifiers of the samples as they stand, and the single words of names. */
final class DirectSurfaces {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int SHORTEST_WORD = 3;

  private DirectSurfaces() {}

  /**
   * Those whose every mention is suggested by the command {@code detect}: what no recognizer finds,
   * nobody took out.
   *
   * @param suggestions where the command may write
   */
  static Set<String> suggestedEverywhere(Path suggestions) throws IOException, UnreadableGold {
    CommandRun.of("detect", Sample.FOLDER, "-o", suggestions);
    List<String> lines = Files.readAllLines(suggestions);
    List<Sample> samples = Sample.all();
    Set<String> suggested = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (int i = 0; i < samples.size(); i++) {
      JsonNode found = new ObjectMapper().readTree(lines.get(i)).path("mentions");
      for (GoldMention mention : samples.get(i).gold().mentions()) {
        if (mention.type().level() == Level.DIRECT) {
          collect(samples.get(i), mention, isCovered(found, mention) ? suggested : missed);
        }
      }
    }
    suggested.removeAll(missed);
    return suggested;
  }

  private static void collect(Sample sample, GoldMention mention, Set<String> surfaces) {
    String surface = sample.surface(mention);
    surfaces.add(surface);
    if (mention.type() == IdentifierType.PERSON) {
      BETWEEN
          .splitAsStream(surface)
          .filter(word -> word.length() >= SHORTEST_WORD)
          .forEach(surfaces::add);
    }
  }

  private static boolean isCovered(JsonNode found, GoldMention mention) {
    for (JsonNode one : found) {
      if (one.path("start").asInt() <= mention.span().start()
          && mention.span().end() <= one.path("end").asInt()) {
        return true;
      }
    }
    return false;
  }
}
