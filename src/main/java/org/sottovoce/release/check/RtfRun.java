package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that comes as bytes in changing code pages and as characters. */
final class RtfRun {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private Charset charset = StandardCharsets.US_ASCII;

  void take(byte code, Charset of) {
    if (!of.equals(charset)) {
      flush();
      charset = of;
    }
    pending.write(code);
  }

  void take(String characters) {
    flush();
    text.append(characters);
  }

  String text() {
    flush();
    return text.toString();
  }

  private void flush() {
    if (pending.size() > 0) {
      text.append(pending.toString(charset));
      pending.reset();
    }
  }
}
