package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.training.EncoderTraining;
import org.sottovoce.training.ModelFigures;
import org.sottovoce.training.TrainingPlan;
import org.sottovoce.training.TrainingRun;
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

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "keeps each step; default target/work")
  private Path work = Path.of("target", "work");

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    if (!Files.isDirectory(data.resolve("train")) || !Files.isDirectory(data.resolve("dev"))) {
      throw Refusal.usage(data + " has no train/ and dev/: give the folder that holds both");
    }
    try {
      Optional<EncoderTraining> encoder = EncoderTraining.installed();
      if (encoder.isEmpty()) {
        terminal.say(
            "the encoder stays as it is: to train it too, run Maven with the profile training");
      }
      TrainingRun run =
          new TrainingRun(
              new EncoderTraining.Folders(data, models, work),
              TrainingPlan.shipped(),
              encoder,
              Gazetteer.load(),
              FormatCatalogue.intake()::segment);
      ModelFigures figures = run.run(terminal::say);
      terminal.print(new ScoreTable(figures.of(Preset.BALANCED).scores()).aligned());
      return ExitCode.DONE.code();
    } catch (UnreadableGold e) {
      throw new Refusal(ExitCode.REFUSED, e.getMessage());
    }
  }
}
