package org.sottovoce.training.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.mention.model.Tag;

class PhaseTrainingTest {

  private static final Phase PHASE = new Phase("small", 4, 5e-3, 40, 7);

  @TempDir private Path folder;

  @Test
  void someStepsLowerTheLoss() throws IOException {
    try (Network network = new Network(SmallEncoder.weights(1))) {
      double before = loss(network);
      train(network, "once", line -> {});
      double after = loss(network);
      assertTrue(after < before / 2, before + " before, " + after + " after");
    }
  }

  @Test
  void theSameSeedGivesTheSameWeights() throws IOException {
    assertSame(trained("one"), trained("other"));
  }

  @Test
  void anotherSeedGivesOtherWeights() throws IOException {
    Phase other = new Phase("small", 4, 5e-3, 40, 8);
    try (Network network = new Network(SmallEncoder.weights(1))) {
      training("seed", line -> {}).run(other, network, SmallEncoder.texts(30));
      String name = Weights.CLASSIFIER + ".weight";
      assertFalse(Arrays.equals(trained("one").get(name), network.values().get(name)));
    }
  }

  @Test
  void whatWasBrokenOffGoesOnToTheSameWeights() throws IOException {
    try (Network network = new Network(SmallEncoder.weights(1))) {
      assertThrows(
          UncheckedIOException.class, () -> train(network, "broken", PhaseTrainingTest::breakOff));
    }
    assertSame(trained("whole"), trained("broken"));
  }

  @Test
  void aFinishedPhaseIsReadBack() throws IOException {
    Map<String, float[]> learnt = trained("finished");
    try (Network network = new Network(SmallEncoder.weights(2))) {
      train(network, "finished", line -> {});
      assertSame(learnt, network.values());
    }
  }

  @Test
  void anotherNetworksWeightsAreRefused() throws IOException {
    Path file = folder.resolve("other.weights");
    TensorFile.write(file, 0, List.of(Map.of("other", new float[3])));
    Map<String, float[]> wanted = Map.of("mine", new float[3]);
    assertThrows(IOException.class, () -> TensorFile.read(file, List.of(wanted)));
  }

  private static void breakOff(String line) {
    if (line.contains("kept at step 9")) {
      throw new UncheckedIOException(new IOException("broken off"));
    }
  }

  private Map<String, float[]> trained(String work) throws IOException {
    try (Network network = new Network(SmallEncoder.weights(1))) {
      train(network, work, line -> {});
      return network.values();
    }
  }

  private void train(Network network, String work, Consumer<String> progress) throws IOException {
    training(work, progress).run(PHASE, network, SmallEncoder.texts(30));
  }

  private PhaseTraining training(String work, Consumer<String> progress) throws IOException {
    WorkFolder where = new WorkFolder(folder.resolve(work));
    return new PhaseTraining(SmallEncoder.settings(), SmallEncoder.PIECES, where, progress);
  }

  /** The mean cross-entropy of the texts as they are. */
  private static double loss(Network network) {
    double sum = 0;
    int words = 0;
    List<LabelledText> texts = SmallEncoder.texts(1);
    BatchPlan plan = new BatchPlan(SmallEncoder.PIECES, new Batches(80));
    for (List<TrainingWindow> windows : plan.of(texts, 1)) {
      BatchWriter writer = new BatchWriter(SmallEncoder.PIECES, new Augmentation(0, 0, 0, 0));
      Batch batch = writer.augmented(windows, 1);
      float[] logs = network.read(batch);
      for (int at = 0; at < logs.length; at++) {
        sum -= logs[at] * batch.targets()[at];
        words += at % Tag.ALL.size() == 0 ? 1 : 0;
      }
    }
    assertTrue(words > 0);
    return sum;
  }

  private static void assertSame(Map<String, float[]> expected, Map<String, float[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, values) -> assertArrayEquals(values, actual.get(name), name));
  }
}
