package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where a training keeps what it has done, so that it can be broken off. */
final class WorkFolder {

  private final Path folder;

  /**
   * @param folder made when it is missing
   */
  WorkFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  boolean isFinished(Phase phase) {
    return Files.exists(finished(phase));
  }

  void readFinished(Phase phase, Network network) throws IOException {
    Map<String, float[]> values = network.values();
    TensorFile.read(finished(phase), List.of(values));
    network.set(values);
  }

  /** Keeps the weights of a whole phase; its checkpoint is dropped. */
  void finish(Phase phase, Network network) throws IOException {
    TensorFile.write(finished(phase), 0, List.of(network.values()));
    Files.deleteIfExists(checkpoint(phase));
  }

  void writeCheckpoint(Phase phase, int steps, Network network, AdamW optimiser)
      throws IOException {
    TensorFile.write(
        checkpoint(phase),
        steps,
        List.of(network.values(), optimiser.means(), optimiser.squares()));
  }

  /** How many steps are done: 0 when there is no checkpoint, and then nothing is changed. */
  int readCheckpoint(Phase phase, Network network, AdamW optimiser) throws IOException {
    if (!Files.exists(checkpoint(phase))) {
      return 0;
    }
    Map<String, float[]> values = network.values();
    int steps =
        TensorFile.read(checkpoint(phase), List.of(values, optimiser.means(), optimiser.squares()));
    network.set(values);
    return steps;
  }

  private Path finished(Phase phase) {
    return folder.resolve(phase.name() + ".weights");
  }

  private Path checkpoint(Phase phase) {
    return folder.resolve(phase.name() + ".checkpoint");
  }
}
