package org.sottovoce.mention.model.maxent;

import java.io.EOFException;
import java.io.IOException;

/** Reads what a {@link java.io.DataOutput} has written, from memory, from front to back. */
final class ModelBytes {

  private final byte[] bytes;
  private int at;

  ModelBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  void skip(int count) throws IOException {
    require(count);
    at += count;
  }

  int number() throws IOException {
    return (int) big(Integer.BYTES);
  }

  double real() throws IOException {
    return Double.longBitsToDouble(big(Double.BYTES));
  }

  private long big(int count) throws IOException {
    require(count);
    long value = 0;
    for (int end = at + count; at < end; at++) {
      value = value << Byte.SIZE | (bytes[at] & 0xff);
    }
    return value;
  }

  /** A string, as {@link java.io.DataOutput#writeUTF} writes it. */
  String string() throws IOException {
    StringBuilder out = new StringBuilder();
    for (int end = stringEnd(); at < end; ) {
      out.append(unit());
    }
    return out.toString();
  }

  /** The hash of a string, which is not made. */
  long hash() throws IOException {
    long hash = 0;
    for (int end = stringEnd(); at < end; ) {
      hash = Piece.step(hash, unit());
    }
    return hash;
  }

  private int stringEnd() throws IOException {
    int length = (int) big(Short.BYTES);
    require(length);
    return at + length;
  }

  /** One UTF-16 unit in the modified UTF-8 of {@link java.io.DataInput}: one to three bytes. */
  private char unit() throws IOException {
    int first = bytes[at++];
    if (first >= 0) {
      return (char) first;
    }
    boolean three = (first & 0xf0) == 0xe0;
    require(three ? 2 : 1);
    int unit = (first & (three ? 0x0f : 0x1f)) << 6 | (bytes[at++] & 0x3f);
    return (char) (three ? unit << 6 | (bytes[at++] & 0x3f) : unit);
  }

  private void require(int count) throws IOException {
    if (count < 0 || count > bytes.length - at) {
      throw new EOFException("the model ends too early");
    }
  }
}
