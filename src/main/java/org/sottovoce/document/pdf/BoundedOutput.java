package org.sottovoce.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in memory, up to so many. */
final class BoundedOutput extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long most;

  BoundedOutput(long most) {
    this.most = most;
  }

  @Override
  public void write(int one) throws IOException {
    check(1);
    bytes.write(one);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    check(length);
    bytes.write(some, from, length);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  private void check(int length) throws IOException {
    if (bytes.size() + (long) length > most) {
      throw new IOException("more bytes than pixels need");
    }
  }
}
