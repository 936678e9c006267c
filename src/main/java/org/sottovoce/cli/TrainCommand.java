package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.training.TrainingRun;
import org.sottovoce.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the models from annotated text and writes the model cards. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Train the models from annotated text, write model cards.")
final class TrainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DATA", description = "a folder with train/ and dev/")
  private Path data;

  @Option(names = "-o", paramLabel = "DIR", description = "where the models go; default models")
  private Path models = Path.of("models");

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    if (!Files.isDirectory(data.resolve("train")) || !Files.isDirectory(data.resolve("dev"))) {
      throw Refusal.usage(data + " has no train/ and dev/: give the folder that holds both");
    }
    try {
      TrainingRun run =
          new TrainingRun(data, models, TrainingSettings.shipped(), Engine.intake()::segment);
      terminal.print(new ScoreTable(run.run(terminal::say)).aligned());
      return ExitCode.DONE.code();
    } catch (UnreadableGold e) {
      throw new Refusal(ExitCode.REFUSED, e.getMessage());
    }
  }
}
