package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void windowsOfLikeLengthAreReadTogether() {
    List<Batch> batches = Batch.of(List.of(window(100), window(9), window(100), window(11)));
    assertEquals(List.of(9, 11, 100, 100), lengths(batches.get(0)));
    assertEquals(1, batches.size());
  }

  @Test
  void aBatchIsFullWhenItsFillingCounts() {
    List<Window> windows =
        IntStream.rangeClosed(1, 9).mapToObj(i -> window(i < 9 ? 128 : 127)).toList();
    List<Batch> batches = Batch.of(windows);
    assertEquals(List.of(8, 1), batches.stream().map(batch -> batch.windows().size()).toList());
    assertEquals(1024, batches.get(0).size());
  }

  @Test
  void everyWindowIsInOneBatchAndNoBatchIsTooLarge() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Window> windows =
          IntStream.range(0, random.nextInt(60))
              .mapToObj(i -> window(3 + random.nextInt(126)))
              .toList();
      Set<Window> seen = new HashSet<>();
      for (Batch batch : Batch.of(windows)) {
        assertTrue(batch.size() <= Batch.PIECES, "seed " + seed);
        assertTrue(batch.windows().stream().allMatch(seen::add), "seed " + seed);
      }
      assertEquals(Set.copyOf(windows), seen, "seed " + seed);
    }
  }

  private static List<Integer> lengths(Batch batch) {
    return batch.windows().stream().map(Window::length).toList();
  }

  private static Window window(int length) {
    return new Window(0, new int[length], new byte[length], new int[] {1});
  }
}
