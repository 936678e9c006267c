package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.training.EncoderTraining.Folders;
import org.sottovoce.training.encoder.EncoderPlan;
import org.sottovoce.training.encoder.EncoderTrainingRun;
import org.sottovoce.training.encoder.Phase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the encoder alone, by hand, with a second phase if asked for. */
@Command(
    name = "train-encoder",
    mixinStandardHelpOptions = true,
    description = "Fine-tune the encoder; broken off, it goes on where it was.")
public final class EncoderTrainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DATA", description = "a folder with train/ and dev/")
  private Path data;

  @Option(names = "-o", paramLabel = "DIR", description = "where the models go")
  private Path models = Path.of("models");

  @Option(names = "--work", paramLabel = "DIR", description = "where it keeps what is done")
  private Path work = Path.of("target", "encoder");

  @Option(names = "--more", paramLabel = "FILE", description = "learnt in the second phase")
  private List<Path> more = List.of();

  @Option(names = "--weight", description = "how much a word of such a file counts")
  private float weight = 0.7f;

  @Option(names = "--partial", paramLabel = "FILE", description = "the same, names alone labelled")
  private List<Path> partial = List.of();

  @Option(names = "--second-rate", description = "peak learning rate of the second phase")
  private double rate = 1e-4;

  @Option(names = "--second-steps", description = "an upper bound of its steps")
  private int steps = 1550;

  @Option(names = "--second-name", description = "names its files in the work folder")
  private String second = "second";

  public static void main(String[] args) {
    System.exit(new CommandLine(new EncoderTrainCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    new EncoderTrainingRun(plan())
        .train(
            new Folders(data, models, work),
            more,
            FormatCatalogue.intake()::segment,
            line -> say(start, line));
    return ExitCode.DONE.code();
  }

  private EncoderPlan plan() {
    Phase phase = new Phase(second, 1, rate, steps, 11);
    return EncoderPlan.shipped().with(phase, weight, partial);
  }

  private static void say(long start, String line) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.println(String.format(Locale.ROOT, "%6.0f s  %s", seconds, line));
  }
}
