package org.sottovoce.training.encoder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.mention.model.encoder.WordShape;

/** In which case a window is read. The vocabulary has no case: only the shapes of words change. */
enum Casing {
  AS_WRITTEN,
  LOWER,
  UPPER;

  private static final List<WordShape> SHAPES =
      Stream.of(WordShape.values()).sorted(Comparator.comparingInt(WordShape::row)).toList();

  /** The row of the shape that a word of the shape in {@code row} has in this case. */
  int shape(int row) {
    return switch (SHAPES.get(row)) {
      case NONE, DIGITS, MARKS -> row;
      case SINGLE_CAPITAL -> this == LOWER ? WordShape.LOWER.row() : row;
      case LOWER, CAPITALISED, UPPER, MIXED -> ofLetters(row);
    };
  }

  private int ofLetters(int row) {
    return switch (this) {
      case AS_WRITTEN -> row;
      case LOWER -> WordShape.LOWER.row();
      case UPPER -> WordShape.UPPER.row();
    };
  }
}
