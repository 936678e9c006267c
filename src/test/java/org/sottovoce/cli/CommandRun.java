package org.sottovoce.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A command that was run to its end.
 *
 * @param exit the exit code
 * @param out the lines on standard output
 * @param err the lines on standard error, those that tell of progress left out
 */
record CommandRun(int exit, List<String> out, List<String> err) {

  private static final List<String> PROGRESS =
      List.of("reading ", "looking for names ", "writing and checking the release", "released: ");

  /** Runs a command; each argument is turned into text. */
  static CommandRun of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Cli.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new CommandRun(
        exit,
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        err.toString(StandardCharsets.UTF_8).lines().filter(CommandRun::isNoProgress).toList());
  }

  private static boolean isNoProgress(String line) {
    return PROGRESS.stream().noneMatch(line::startsWith);
  }
}
