package org.sottovoce.mention.model.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

  /** Keeps the hash of each feature. */
  private static final class Hashes extends HashSink {
    private final List<Long> hashes = new ArrayList<>();

    @Override
    protected void take(long hash) {
      hashes.add(hash);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void featuresHashAsTheirPredicatesDo(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Piece name = piece(random);
      Piece[] values = {piece(random), piece(random), piece(random)};
      Hashes sink = new Hashes();
      sink.add(name, values[0]);
      sink.add(name, values[0], values[1]);
      sink.add(name, values[0], values[1], values[2]);
      assertEquals(
          List.of(
              Piece.hash(Piece.predicate(name, values[0])),
              Piece.hash(Piece.predicate(name, values[0], values[1])),
              Piece.hash(Piece.predicate(name, values))),
          sink.hashes,
          "seed " + seed);
    }
  }

  @Test
  void valuesArePartedByACommaInThePredicate() {
    assertEquals("pw=the,end", Piece.predicate(Piece.of("pw="), Piece.of("the"), Piece.of("end")));
  }

  @Test
  void orderAndLengthMatter() {
    assertNotEquals(Piece.hash("ab"), Piece.hash("ba"));
    assertNotEquals(Piece.hash(""), Piece.hash("\0"));
    assertNotEquals(Piece.hash("a"), Piece.hash("\0a"));
  }

  @Test
  void theCharactersAreNotShown() {
    assertEquals("Piece[3 units]", Piece.of("Ada").toString());
  }

  private static Piece piece(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(9), 0x20, 0x2fff).forEach(text::appendCodePoint);
    return Piece.of(text.toString());
  }
}
