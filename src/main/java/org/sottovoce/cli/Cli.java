package org.sottovoce.cli;

import java.io.IOException;
import org.sottovoce.mention.model.encoder.EncoderUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: arguments in, an exit code out. Every failure ends as one sentence on standard
 * error; never a stack trace, never a word of a document.
 */
public final class Cli {

  private Cli() {}

  /** Runs one command on the process's own streams and returns the exit code. */
  public static int run(String... arguments) {
    return run(Terminal.standard(), arguments);
  }

  static int run(Terminal terminal, String... arguments) {
    CommandLine line = commands(terminal);
    line.setParameterExceptionHandler((failure, args) -> misused(terminal, failure));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    return line.execute(arguments);
  }

  /** Whether {@code word} is one of the commands, so that it is no path to open. */
  public static boolean isCommand(String word) {
    return word.startsWith("-") || commands(Terminal.standard()).getSubcommands().containsKey(word);
  }

  private static CommandLine commands(Terminal terminal) {
    return new CommandLine(new Root())
        .addSubcommand(new RedactCommand(terminal))
        .addSubcommand(new DetectCommand(terminal))
        .addSubcommand(new SweepCommand(terminal))
        .addSubcommand(new TextCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new EvaluateCommand(terminal))
        .addSubcommand(new TrainCommand(terminal))
        .addSubcommand(new CommandLine.HelpCommand());
  }

  private static int misused(Terminal terminal, ParameterException misuse) {
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(plain(misuse.getMessage()) + "; see '" + command + " --help'");
    return ExitCode.USAGE.code();
  }

  private static int failed(Terminal terminal, Exception failure) {
    if (failure instanceof Refusal refusal) {
      terminal.complain(refusal.getMessage());
      return refusal.exit().code();
    }
    if (failure instanceof EncoderUnavailable) {
      terminal.complain(failure.getMessage() + ": try again with --preset quick");
    } else if (failure instanceof IOException) {
      terminal.complain("a file could not be read or written: check its folder and the disk");
    } else {
      terminal.complain(
          "an unforeseen failure (" + failure.getClass().getSimpleName() + "): please report it");
    }
    return ExitCode.FAILED.code();
  }

  /** The first line of the parser's message, without the class that it names in brackets. */
  private static String plain(String message) {
    String first = message.lines().findFirst().orElse("wrong usage");
    int named = first.indexOf(" (java.");
    return named < 0 ? first : first.substring(0, named);
  }

  @Command(
      name = "sottovoce",
      mixinStandardHelpOptions = true,
      version = Program.NAME,
      description = "De-identifies transcripts. Without a command it opens the editor.",
      synopsisSubcommandLabel = "[PATH…] | COMMAND")
  private static final class Root implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }
}
