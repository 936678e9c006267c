package org.sottovoce.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * How many of the spans in test cases of other tools are covered by some suggestion, by the tools'
 * own names of types. Their near misses concern one recognizer each and are not counted.
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

  @Test
  void mostSpansAreCovered(TestReporter reporter) throws IOException {
    String folder = System.getProperty("sottovoce.documents", "");
    Path cases = Path.of(folder, "peer-cases", "peer-cases.jsonl");
    assumeTrue(!folder.isEmpty() && Files.exists(cases), "no peer cases: -Dsottovoce.documents");
    TreeMap<String, List<Boolean>> covered = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(cases, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      List<Boolean> outcomes =
          covered.computeIfAbsent(node.get("entity").asText(), key -> new ArrayList<>());
      outcomes.addAll(outcomes(node));
    }
    reporter.publishEntry("covered spans by type", table(covered));
    List<Boolean> all = covered.values().stream().flatMap(List::stream).toList();
    assertTrue(rate(all) > 0.7, "covered " + rate(all));
  }

  private static List<Boolean> outcomes(JsonNode node) {
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

  private static String table(Map<String, List<Boolean>> covered) {
    return covered.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + " " + hits(entry.getValue()) + "/" + entry.getValue().size())
        .collect(Collectors.joining(", "));
  }

  private static long hits(List<Boolean> outcomes) {
    return outcomes.stream().filter(hit -> hit).count();
  }

  private static double rate(List<Boolean> outcomes) {
    return (double) hits(outcomes) / Math.max(1, outcomes.size());
  }
}
