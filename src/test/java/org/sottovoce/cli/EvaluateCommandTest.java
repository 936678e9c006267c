package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"text": "My name is Margaret Blackwood and I live in Norwich.",\
             "entities": [{"start": 11, "end": 29, "label": "PERSON"},\
             {"start": 44, "end": 51, "label": "LOCATION"}]}
            """);
  }

  @Test
  void everyTableCanBeAskedForInMarkdown() {
    CommandRun run =
        CommandRun.of(
            "evaluate",
            gold,
            "--markdown",
            "--curve",
            "--reliability",
            "--ablation",
            "--errors",
            "5");
    assertEquals(0, run.exit(), () -> run.err().toString());
    assertEquals(
        List.of(
            "### as written",
            "### lower case",
            "### suggestions from a score on",
            "### scores and outcomes, as written",
            "### errors, as written",
            "### scores and outcomes, lower case",
            "### errors, lower case",
            "### witnesses, as written",
            "### witnesses, lower case"),
        run.out().stream().filter(line -> line.startsWith("#")).toList());
    assertTrue(run.out().stream().anyMatch(line -> line.startsWith("| opennlp | ")));
  }

  @Test
  void nothingIsSuggestedAboveTheHighestScoreAndEverythingIsMissed() {
    CommandRun run = CommandRun.of("evaluate", gold, "--min-score", "1", "--errors");
    assertTrue(run.out().contains("missed, 2 in all, 2 kinds"), run.out()::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "--min-score=1.5, --min-score takes a number from 0 to 1",
    "--json --curve, --json prints the scores alone",
    "--json --markdown, mutually exclusive",
    "--errors=many, is not an int"
  })
  void whatDoesNotGoTogetherIsRefused(String options, String complaint) {
    CommandRun run = CommandRun.of((Object[]) ("evaluate " + gold + " " + options).split(" ", -1));
    assertEquals(ExitCode.USAGE.code(), run.exit());
    assertTrue(run.err().get(0).contains(complaint), run.err()::toString);
  }
}
