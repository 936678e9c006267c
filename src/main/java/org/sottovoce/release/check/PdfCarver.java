package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Reads the raw bytes of a PDF, with every deflated stream that lies in them: earlier revisions and
 * objects that nothing refers to are found so.
 */
final class PdfCarver {

  private static final int MOST_BYTES = 1 << 26;
  private static final String BEGIN = "stream";
  private static final String END = "endstream";

  private final Unpacker unpacker;
  private final String part;
  private final byte[] bytes;
  private final String raw;

  /** To here what is no deflated stream has been looked at as it is. */
  private int looked;

  private PdfCarver(Unpacker unpacker, String part, byte[] bytes) {
    this.unpacker = unpacker;
    this.part = part;
    this.bytes = bytes;
    this.raw = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static void open(Unpacker unpacker, String part, byte[] bytes) {
    new PdfCarver(unpacker, part, bytes).open();
  }

  private void open() {
    StringBuilder outside = new StringBuilder();
    int from = 0;
    boolean inside = false;
    for (int at = raw.indexOf(BEGIN); at >= 0; at = raw.indexOf(BEGIN, at + BEGIN.length())) {
      boolean ends = raw.startsWith(END, at - (END.length() - BEGIN.length()));
      if (!ends || !inside) {
        outside.append(raw, from, at).append('\n');
      }
      if (!ends) {
        stream(at + BEGIN.length());
      }
      inside = !ends;
      from = at + BEGIN.length();
    }
    outside.append(raw, from, raw.length());
    String plain = WellKnown.withoutOwnNames(outside.toString());
    String strings = PdfStrings.of(outside.toString());
    unpacker.add(Passage.of(part, Kind.STRUCTURE, List.of(plain, strings)));
  }

  private void stream(int from) {
    int start = from;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    ByteArrayOutputStream inflated = new ByteArrayOutputStream();
    boolean whole = inflate(start, inflated);
    add(inflated.toByteArray());
    if (!whole && start >= looked) {
      // No deflated stream, or a damaged one: an image, or text that stands there as it is.
      int end = raw.indexOf(END, start);
      looked = end < 0 ? bytes.length : end;
      add(Arrays.copyOfRange(bytes, start, looked));
    }
  }

  /** Whether a deflated stream begins there; as much of it as can be had is inflated. */
  private boolean inflate(int start, ByteArrayOutputStream inflated) {
    if (!isDeflated(start)) {
      return false;
    }
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[8192];
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      int read = inflater.inflate(buffer);
      while (read > 0 && inflated.size() < MOST_BYTES) {
        inflated.write(buffer, 0, read);
        read = inflater.inflate(buffer);
      }
      if (read > 0) {
        unpacker.add(Passage.unreadable(part));
      }
      return true;
    } catch (DataFormatException e) {
      // What came before the damage is in the buffer.
      inflated.write(buffer, 0, (int) inflater.getBytesWritten() - inflated.size());
      return false;
    } finally {
      inflater.end();
    }
  }

  /** By the two bytes that a deflated stream begins with: to try each would take long. */
  private boolean isDeflated(int start) {
    if (start + 1 >= bytes.length) {
      return false;
    }
    int head = (bytes[start] & 0xFF) << 8 | (bytes[start + 1] & 0xFF);
    return (head & 0x0F00) == 0x0800 && head % 31 == 0;
  }

  private void add(byte[] content) {
    FileKind kind = FileKind.of(content);
    if (kind == FileKind.FONT) {
      new FontProgram(unpacker, part).open(content);
    } else if (kind == FileKind.COLOUR_PROFILE) {
      WellKnown.addUnlessKnown(unpacker, part, content);
    } else if (kind == FileKind.XML) {
      addMarkup(content);
    } else if (content.length > 0) {
      PdfOperators.open(unpacker, part, content);
    }
  }

  private void addMarkup(byte[] content) {
    try {
      new XmlText(unpacker).open(part, content, Kind.BESIDE);
    } catch (IOException e) {
      // What only begins like markup is looked at as it is.
      PdfOperators.open(unpacker, part, content);
    }
  }
}
