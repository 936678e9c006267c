package org.sottovoce.cli;

import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.Engine;
import picocli.CommandLine.Option;

/** The option {@code --preset}, and the engine that it asks for. */
final class PresetOption {

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "how thoroughly to look for names: quick, balanced (default), thorough")
  private String preset = Preset.BALANCED.word();

  /** Loads the engine; says so when it has to do without the second name finder. */
  Engine load(Terminal terminal) throws Refusal {
    Preset chosen =
        Preset.of(preset)
            .orElseThrow(() -> Refusal.usage("--preset takes quick, balanced or thorough"));
    Engine engine = Engine.load(chosen);
    engine
        .lack()
        .ifPresent(
            lack -> terminal.say(lack + ": the first one works alone, and finds fewer names"));
    return engine;
  }
}
