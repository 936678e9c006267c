package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Reads the raw bytes of a PDF, with every deflated stream that lies in them: earlier revisions and
 * objects that nothing refers to are found so.
 */
final class PdfCarver {

  private static final int MOST_BYTES = 1 << 26;

  private PdfCarver() {}

  static void open(Unpacker unpacker, String part, byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder outside = new StringBuilder();
    int from = 0;
    for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
      if (raw.startsWith("end", Math.max(0, at - 3))) {
        from = at + 6;
        continue;
      }
      outside.append(raw, Math.min(from, at), at).append('\n');
      int start = at + 6;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      inflate(unpacker, part, bytes, start);
    }
    outside.append(raw, Math.min(from, raw.length()), raw.length());
    String plain = WellKnown.withoutOwnNames(outside.toString());
    unpacker.add(Passage.of(part, Kind.STRUCTURE, plain));
  }

  private static void inflate(Unpacker unpacker, String part, byte[] bytes, int start) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      ByteArrayOutputStream inflated = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int read = inflater.inflate(buffer);
      while (read > 0 && inflated.size() < MOST_BYTES) {
        inflated.write(buffer, 0, read);
        read = inflater.inflate(buffer);
      }
      add(unpacker, part, inflated.toByteArray());
    } catch (DataFormatException e) {
      // No deflated stream: an image, or text that the raw view shows as it is.
      String raw = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
      int end = raw.indexOf("endstream");
      add(unpacker, part, Arrays.copyOfRange(bytes, start, end < 0 ? bytes.length : start + end));
    } finally {
      inflater.end();
    }
  }

  private static void add(Unpacker unpacker, String part, byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.FONT) {
      new FontProgram(unpacker, part).open(bytes);
    } else if (kind == FileKind.COLOUR_PROFILE) {
      WellKnown.addUnlessKnown(unpacker, part, bytes);
    } else if (kind == FileKind.XML) {
      addMarkup(unpacker, part, bytes);
    } else if (bytes.length > 0) {
      PdfOperators.open(unpacker, part, bytes);
    }
  }

  private static void addMarkup(Unpacker unpacker, String part, byte[] bytes) {
    try {
      new XmlText(unpacker).open(part, bytes, Kind.BESIDE);
    } catch (IOException e) {
      // What only begins like markup is looked at as it is.
      PdfOperators.open(unpacker, part, bytes);
    }
  }
}
