package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.text.Span;

/**
 * Which spans in test cases of other tools are covered by some suggestion, by tool and type.
 *
 * <p>The resource "peer-cases.txt" lists, by reason, the cases that a reasonable user would not
 * agree with and those whose names only a model can find. Their near misses concern one recognizer
 * each; they are reported and not judged.
 */
@Tag("campaign")
final class PeerCasesTest {

  private static final MentionFinder FINDER =
      new MentionFinder(
          Stream.concat(
                  PatternCatalogue.english().stream(),
                  CueCatalogue.english(new TestNames()).stream())
              .toList(),
          new TestNames());

  /** What became of one wanted span: covered, not agreed with for a reason, or failed. */
  record Outcome(String id, String kind, boolean covered, Optional<String> excuse) {

    boolean failed() {
      return !covered && excuse.isEmpty();
    }

    boolean excused() {
      return !covered && excuse.isPresent();
    }
  }

  @Test
  void everySpanThatAReasonableUserAgreesWithIsCovered(TestReporter reporter) throws IOException {
    String folder = System.getProperty("sottovoce.documents", "");
    Path cases = Path.of(folder, "peer-cases", "peer-cases.jsonl");
    assumeTrue(!folder.isEmpty() && Files.exists(cases), "no peer cases: -Dsottovoce.documents");
    List<Outcome> outcomes = outcomes(cases);
    reporter.publishEntry("passed, failed, not agreed", table(outcomes));
    reporter.publishEntry("not agreed, by reason", reasons(outcomes));
    assertEquals(List.of(), outcomes.stream().filter(Outcome::failed).map(Outcome::id).toList());
  }

  private static List<Outcome> outcomes(Path cases) throws IOException {
    Map<String, String> excuses = excuses();
    Map<String, Integer> seen = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (String line : Files.readAllLines(cases, StandardCharsets.UTF_8)) {
      JsonNode node = new ObjectMapper().readTree(line);
      String source = node.get("source").asText();
      String id = source + "#" + seen.merge(source, 1, Integer::sum);
      String kind = source.substring(0, source.indexOf('/')) + " " + node.get("entity").asText();
      Optional<String> excuse = Optional.ofNullable(excuses.getOrDefault(id, excuses.get(source)));
      covered(node).forEach(covered -> outcomes.add(new Outcome(id, kind, covered, excuse)));
    }
    return outcomes;
  }

  private static List<Boolean> covered(JsonNode node) {
    String text = node.get("text").asText();
    List<Mention> mentions =
        text.isEmpty() ? List.of() : FINDER.find(Documents.of(text)).mentions();
    List<Boolean> outcomes = new ArrayList<>();
    for (JsonNode span : node.get("spans")) {
      Span wanted = new Span(span.get(0).asInt(), span.get(1).asInt());
      outcomes.add(
          wanted.end() <= text.length()
              && mentions.stream().anyMatch(m -> m.span().covers(Edges.trim(text, wanted))));
    }
    return outcomes;
  }

  /** The reason by case ("SOURCE#NUMBER", from 1) or by source. */
  private static Map<String, String> excuses() throws IOException {
    Map<String, String> excuses = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PeerCasesTest.class.getResourceAsStream("peer-cases.txt")),
                StandardCharsets.UTF_8))) {
      String reason = "";
      for (String line : reader.lines().toList()) {
        if (line.startsWith("= ")) {
          reason = line.substring(2);
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          excuses.put(line, reason);
        }
      }
    }
    return excuses;
  }

  private static String table(List<Outcome> outcomes) {
    TreeMap<String, List<Outcome>> byKind = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      byKind.computeIfAbsent(outcome.kind(), kind -> new ArrayList<>()).add(outcome);
    }
    byKind.put("all", outcomes);
    return byKind.entrySet().stream()
        .map(entry -> counts(entry.getValue()) + entry.getKey())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String counts(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::covered).count()
        + "\t"
        + outcomes.stream().filter(Outcome::failed).count()
        + "\t"
        + outcomes.stream().filter(Outcome::excused).count()
        + "\t";
  }

  private static String reasons(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome::excused)
        .map(outcome -> outcome.excuse().orElseThrow())
        .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()))
        .toString();
  }
}
