package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sottovoce.evaluation.Ablation;
import org.sottovoce.evaluation.Evaluation;
import org.sottovoce.evaluation.Evaluator;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.pipeline.Engine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--min-score",
      paramLabel = "S",
      defaultValue = "0",
      description = "leave suggestions below S out; default 0")
  private double minScore;

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  @ArgGroup(exclusive = false)
  private EvaluationReport.Parts parts = new EvaluationReport.Parts();

  /** How the scores are printed. */
  private static final class Form {
    @Option(names = "--json", description = "print the scores as JSON in place of a table")
    private boolean json;

    @Option(names = "--markdown", description = "print every table in Markdown")
    private boolean markdown;
  }

  @Mixin private PresetOption preset;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw Refusal.usage("--min-score takes a number from 0 to 1");
    }
    if (form.json && parts.any()) {
      throw Refusal.usage("--json prints the scores alone: ask for the other tables without it");
    }
    List<GoldText> gold = gold();
    Engine engine = preset.load(terminal);
    Evaluation evaluation =
        new Evaluator(engine::segment, engine::suggest).run(gold, Writing.values()).above(minScore);
    EvaluationReport report = new EvaluationReport(terminal, form.markdown);
    if (form.json) {
      report.printJson(evaluation);
    } else {
      report.print(evaluation, parts);
    }
    if (parts.ablation()) {
      Ablation ablation = new Ablation(engine::segment, engine.recognizers(), engine::finder);
      report.print(ablation.run(gold));
    }
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
