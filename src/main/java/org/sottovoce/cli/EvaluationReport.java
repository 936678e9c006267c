package org.sottovoce.cli;

import java.util.List;
import java.util.Locale;
import org.sottovoce.evaluation.AblationTable;
import org.sottovoce.evaluation.ErrorTable;
import org.sottovoce.evaluation.Evaluation;
import org.sottovoce.evaluation.OperatingCurve;
import org.sottovoce.evaluation.Reliability;
import org.sottovoce.evaluation.ScoreJson;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.evaluation.TextTable;
import org.sottovoce.evaluation.Writing;
import picocli.CommandLine.Option;

/** Prints what an evaluation found, each table under its heading. */
final class EvaluationReport {

  private final Terminal terminal;
  private final boolean markdown;

  /** The tables that are printed besides the scores. */
  static final class Parts {
    @Option(
        names = "--errors",
        arity = "0..1",
        paramLabel = "N",
        fallbackValue = "50",
        description = "the N most frequent misses and false alarms, as text; default 50")
    private Integer errors;

    @Option(names = "--curve", description = "recall and precision by lowest score")
    private boolean curve;

    @Option(names = "--reliability", description = "whether scores mean what they say")
    private boolean reliability;

    @Option(names = "--ablation", description = "each witness left out, and each alone")
    private boolean ablation;

    boolean any() {
      return errors != null || curve || reliability || ablation;
    }

    boolean ablation() {
      return ablation;
    }
  }

  EvaluationReport(Terminal terminal, boolean markdown) {
    this.terminal = terminal;
    this.markdown = markdown;
  }

  void printJson(Evaluation evaluation) {
    terminal.print(new ScoreJson(evaluation.scores()).text());
  }

  /** The scores, and those of {@code parts} that tell more of the same suggestions. */
  void print(Evaluation evaluation, Parts parts) {
    Scores scores = evaluation.scores();
    scores.writings().forEach(w -> print(w.label(), new ScoreTable(scores).table(w)));
    if (parts.curve) {
      print("suggestions from a score on", new OperatingCurve(evaluation).table());
    }
    for (Writing writing : scores.writings()) {
      Evaluation one = evaluation.in(writing);
      if (parts.reliability) {
        printReliability(writing, Reliability.of(one.judgements()));
      }
      if (parts.errors != null) {
        heading("errors, " + writing.label());
        terminal.print(new ErrorTable(one.errors(), parts.errors).aligned());
      }
    }
  }

  private void printReliability(Writing writing, Reliability reliability) {
    print("scores and outcomes, " + writing.label(), reliability.table());
    double apart = reliability.expectedError();
    terminal.print(String.format(Locale.ROOT, "expected calibration error %.3f\n", apart));
  }

  /** Each witness left out and alone. */
  void print(List<AblationTable> ablation) {
    for (AblationTable one : ablation) {
      print("witnesses, " + one.writing().label(), one.table());
      terminal.print("No difference: " + String.join(", ", one.idle()) + ".\n");
    }
  }

  private void print(String heading, TextTable table) {
    heading(heading);
    terminal.print(markdown ? table.markdown() : table.aligned());
  }

  private void heading(String heading) {
    terminal.print(markdown ? "### " + heading + "\n" : heading);
  }
}
