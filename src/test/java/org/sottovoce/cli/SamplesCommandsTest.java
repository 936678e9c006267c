package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.samples.Sample;

final class SamplesCommandsTest {

  private static final String EMOJI = "\uD83D\uDE00";

  @TempDir private Path folder;

  @Test
  void offsetsOfLinesCountUtf16UnitsSoThatAnEmojiIsTwo() throws IOException {
    String text =
        EMOJI + " ring me " + EMOJI + " on 07700 900461, or mail walter@example.org " + EMOJI;
    Path lines = Files.writeString(folder.resolve("in.jsonl"), line("a", text) + "\n\n");
    Path found = folder.resolve("new/out.jsonl");
    CommandRun run = CommandRun.of("detect", "--jsonl", lines, "-o", found);
    assertEquals(new CommandRun(0, List.of(), List.of()), run);
    JsonNode record = records(found).get(0);
    assertEquals("a", record.path("id").asText());
    Set<String> surfaces = new TreeSet<>();
    for (JsonNode mention : record.path("mentions")) {
      surfaces.add(
          mention.path("type").asText()
              + " "
              + text.substring(mention.path("start").asInt(), mention.path("end").asInt()));
    }
    assertEquals(Set.of("PHONE 07700 900461", "EMAIL walter@example.org"), surfaces);
  }

  @Test
  void linesAreAnsweredEachByItsIdAndInOrder() throws IOException {
    Path lines =
        Files.write(
            folder.resolve("in.jsonl"),
            List.of(line("b", "Nothing here."), line("a", "Nor here.")));
    Path found = folder.resolve("out.jsonl");
    CommandRun.of("detect", "--jsonl", lines, "-o", found);
    assertEquals(
        List.of("b", "a"), records(found).stream().map(r -> r.path("id").asText()).toList());
  }

  @Test
  void detectWritesOneLineForEachDocumentWithKnownTypesAndScores()
      throws IOException, UnreadableGold {
    Path found = folder.resolve("out.jsonl");
    CommandRun run = CommandRun.of("detect", Sample.FOLDER, "-o", found);
    assertEquals(new CommandRun(0, List.of(), List.of()), run);
    List<JsonNode> records = records(found);
    List<Sample> samples = Sample.all();
    assertEquals(
        samples.stream().map(Sample::toString).toList(),
        records.stream().map(record -> record.path("document").asText()).toList());
    for (int i = 0; i < records.size(); i++) {
      int length = samples.get(i).gold().text().length();
      records.get(i).path("mentions").forEach(mention -> assertSound(mention, length));
    }
  }

  private static void assertSound(JsonNode mention, int length) {
    assertTrue(mention.path("start").asInt() < mention.path("end").asInt(), mention.toString());
    assertTrue(mention.path("end").asInt() <= length, mention.toString());
    assertTrue(IdentifierType.named(mention.path("type").asText()).isPresent(), mention.toString());
    double score = mention.path("score").asDouble();
    assertTrue(score > 0 && score <= 1, mention.toString());
    assertTrue(!mention.path("recognizer").asText().isEmpty(), mention.toString());
  }

  @Test
  void textWritesTheGoldTextAndSegmentsThatLieInIt() throws IOException, UnreadableGold {
    Path out = folder.resolve("text");
    CommandRun run = CommandRun.of("text", Sample.FOLDER, "-o", out);
    assertEquals(0, run.exit());
    assertEquals(List.of(), run.err());
    assertEquals(6, run.out().size());
    for (Sample sample : Sample.all()) {
      String name = sample.file().getFileName().toString();
      assertEquals(sample.gold().text(), Files.readString(out.resolve(name + ".txt")));
      int end = 0;
      for (JsonNode segment : records(out.resolve(name + ".segments.jsonl"))) {
        assertTrue(segment.path("start").asInt() >= end, name + " " + segment);
        end = segment.path("end").asInt();
      }
      assertTrue(end > 0 && end <= sample.gold().text().length(), name);
    }
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(12, written.count());
    }
  }

  @Test
  void evaluatePrintsATableAndJsonOverTheGold() throws IOException {
    List<Object> command = new ArrayList<>(List.of("evaluate"));
    command.addAll(Sample.goldFiles());
    CommandRun table = CommandRun.of(command.toArray());
    assertEquals(0, table.exit(), () -> table.err().toString());
    assertTrue(
        table.out().stream().anyMatch(line -> line.matches("all files +person .*")),
        table.out()::toString);
    command.add("--json");
    CommandRun json = CommandRun.of(command.toArray());
    assertEquals(0, json.exit());
    assertTrue(new ObjectMapper().readTree(String.join("\n", json.out())).isContainerNode());
  }

  private static String line(String id, String text) {
    return new ObjectMapper().createObjectNode().put("id", id).put("text", text).toString();
  }

  private static List<JsonNode> records(Path file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      records.add(new ObjectMapper().readTree(line));
    }
    return records;
  }
}
