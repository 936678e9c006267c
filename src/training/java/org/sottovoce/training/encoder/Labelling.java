package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.joint.Ensemble;
import org.sottovoce.mention.model.joint.Pooling;

/**
 * Who labels texts for the second phase: the encoder as it is after the first, with its partner
 * where there is one.
 */
record Labelling(NameReader encoder, Optional<NameReader> partner, Segmentation segmentation) {

  private NameReader reader() {
    return partner
        .<NameReader>map(other -> new Ensemble(List.of(other, encoder), Pooling.equal(2), 0))
        .orElse(encoder);
  }

  /** Labels the texts of a folder into a file, unless it is there. */
  void label(Unlabelled unlabelled, Path folder, Path file, Consumer<String> progress)
      throws IOException {
    if (!Files.exists(file)) {
      new MachineLabels(reader(), segmentation).write(unlabelled.texts(folder), file, progress);
    }
  }
}
