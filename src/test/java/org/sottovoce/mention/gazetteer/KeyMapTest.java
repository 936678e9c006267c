package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KeyMapTest {

  private static final long SEED = 7;

  @Test
  void aMapThatWasWrittenAndReadAnswersAsAPlainMapDoes() throws IOException {
    Random random = new Random(SEED);
    SortedMap<BytesRef, Long> plain = new TreeMap<>();
    for (int i = 0; i < 3_000; i++) {
      plain.put(new BytesRef(key(random)), (long) random.nextInt(1 << 30));
    }
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    KeyMap.of(plain).write(out);
    KeyMap read = KeyMap.read(new ByteArrayDataInput(out.toArrayCopy()));
    for (BytesRef key : plain.keySet()) {
      assertEquals(plain.get(key), read.get(key.utf8ToString()), "seed " + SEED);
    }
    for (int i = 0; i < 3_000; i++) {
      String key = key(random);
      assertEquals(plain.getOrDefault(new BytesRef(key), -1L), read.get(key), "seed " + SEED);
    }
  }

  @Test
  void aWalkGoesPieceByPieceAndAPeekLeavesItWhereItIs() throws IOException {
    SortedMap<BytesRef, Long> entries = new TreeMap<>();
    entries.put(new BytesRef("new"), 3L);
    entries.put(new BytesRef("new york"), 5L);
    KeyMap.Walk walk = KeyMap.of(entries).walk();
    assertTrue(walk.step("new"));
    assertEquals(3, walk.value());
    assertTrue(walk.step(" "));
    assertEquals(-1, walk.value());
    assertEquals(-1, walk.peek("jersey"));
    assertEquals(5, walk.peek("york"));
    assertTrue(walk.step("york"));
    assertEquals(5, walk.value());
    assertFalse(walk.step("s"));
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      key.append("abc \u4e2d\u0142".charAt(random.nextInt(6)));
    }
    return key.toString();
  }
}
