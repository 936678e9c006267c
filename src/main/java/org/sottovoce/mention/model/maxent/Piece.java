package org.sottovoce.mention.model.maxent;

/**
 * A text with its hash, which is such that the hash of texts in a row follows from theirs: what
 * stands in many predicates is hashed once, and a predicate is never put together as a string.
 *
 * <p>The hash is a polynomial over the UTF-16 units, modulo 2^64. Never changed.
 */
public final class Piece {

  /** Any odd number of many different bits would do. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final char SEPARATOR = ',';

  private final String text;
  private final long hash;
  private final long power;

  private Piece(String text) {
    this.text = text;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= BASE;
    }
    this.hash = hash(text);
    this.power = power;
  }

  static Piece of(String text) {
    return new Piece(text);
  }

  /** The pieces of several texts. */
  static Piece[] of(String... texts) {
    Piece[] pieces = new Piece[texts.length];
    for (int i = 0; i < texts.length; i++) {
      pieces[i] = new Piece(texts[i]);
    }
    return pieces;
  }

  /** The hash of a whole predicate, as that of its pieces in a row. */
  public static long hash(CharSequence predicate) {
    long hash = 0;
    for (int i = 0; i < predicate.length(); i++) {
      hash = step(hash, predicate.charAt(i));
    }
    return hash;
  }

  /** The hash of what {@code hash} stands for with one more character. */
  static long step(long hash, char unit) {
    return hash * BASE + unit + 1;
  }

  /** The hash of what {@code before} stands for, followed by this. */
  long after(long before) {
    return before * power + hash;
  }

  /** The same with a separator between. */
  long afterSeparator(long before) {
    return after(step(before, SEPARATOR));
  }

  long hash() {
    return hash;
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** The predicate that these pieces make, whose hash is theirs in a row. */
  public static String predicate(Piece name, Piece... values) {
    StringBuilder out = new StringBuilder(name.text);
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : SEPARATOR).append(values[i].text);
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return "Piece[" + text.length() + " units]";
  }
}
