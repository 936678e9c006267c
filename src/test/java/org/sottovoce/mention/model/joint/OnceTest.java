package org.sottovoce.mention.model.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

  @Test
  void theValueIsMadeOnceForAllThreads() {
    AtomicInteger made = new AtomicInteger();
    Once<Integer> once = new Once<>(made::incrementAndGet);
    assertEquals(
        Collections.nCopies(200, 1),
        IntStream.range(0, 200).parallel().mapToObj(i -> once.get()).toList());
  }

  @Test
  void afterAFailureTheNextUseTriesAgain() {
    AtomicInteger tries = new AtomicInteger();
    Once<String> once =
        new Once<>(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("first");
              }
              return "second";
            });
    assertThrows(IllegalStateException.class, once::get);
    assertEquals("second", once.get());
  }
}
