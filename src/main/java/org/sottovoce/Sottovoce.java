package org.sottovoce;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.cli.Cli;
import org.sottovoce.desktop.Editor;
import org.sottovoce.desktop.engine.PipelineEngine;

/** The program: a command runs on the command line, anything else opens the editor. */
public final class Sottovoce {

  private Sottovoce() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0 && Cli.isCommand(arguments[0])) {
      System.exit(Cli.run(arguments));
    }
    List<Path> documents = Stream.of(arguments).map(Path::of).toList();
    Editor.open(PipelineEngine::start, documents);
  }
}
