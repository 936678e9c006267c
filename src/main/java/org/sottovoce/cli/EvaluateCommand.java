package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sottovoce.evaluation.Evaluator;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.ScoreJson;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.pipeline.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the suggestions against annotated text. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Recall and precision of the suggestions by type, against annotated text.")
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", description = "annotated files")
  private List<Path> files;

  @Option(names = "--json", description = "print JSON in place of the table")
  private boolean json;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal {
    List<GoldText> gold = gold();
    Engine engine = Engine.load();
    Scores scores = new Evaluator(engine::segment, engine::suggest).evaluate(gold);
    terminal.print(json ? new ScoreJson(scores).text() : new ScoreTable(scores).aligned());
    return ExitCode.DONE.code();
  }

  private List<GoldText> gold() throws Refusal {
    List<GoldText> gold = new ArrayList<>();
    for (Path file : files) {
      try {
        gold.addAll(new GoldReader().read(file));
      } catch (UnreadableGold e) {
        throw new Refusal(ExitCode.REFUSED, e.getMessage());
      }
    }
    return gold;
  }
}
