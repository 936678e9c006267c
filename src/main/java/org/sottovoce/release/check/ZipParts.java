package org.sottovoce.release.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Opens every entry of a ZIP package, in the order of the bytes, whatever its directory says.
 *
 * @param unpacker takes what is inside
 */
record ZipParts(Unpacker unpacker) {

  void open(String part, byte[] bytes) throws IOException {
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        String name = inside(part, entry.getName());
        unpacker.add(Passage.of(name, Kind.STRUCTURE, entry.getName()));
        if (entry.getExtra() != null) {
          unpacker.add(Passage.of(name, Kind.STRUCTURE, Encodings.runs(entry.getExtra())));
        }
        unpacker.openInside(name, Unpacker.bounded(zip), Kind.RUNNING);
      }
    } catch (IllegalArgumentException e) {
      // ZipInputStream throws this for names that are not in its charset.
      throw new IOException("a damaged entry", e);
    }
    openDirectory(part, bytes, entries);
  }

  private static String inside(String part, String name) {
    return part.isEmpty() ? name : part + " > " + name;
  }

  /** The directory at the end repeats the names and may hold comments that no entry shows. */
  private void openDirectory(String part, byte[] bytes, int entries) throws IOException {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = raw.lastIndexOf("PK\u0005\u0006");
    if (end < 0 || end + 22 > bytes.length || entries != number(bytes, end + 10, 2)) {
      throw new IOException("no directory that fits the entries");
    }
    int start = number(bytes, end + 16, 4);
    if (start < 0 || start > end) {
      throw new IOException("no directory");
    }
    byte[] directory = java.util.Arrays.copyOfRange(bytes, start, bytes.length);
    unpacker.add(Passage.of(inside(part, "directory"), Kind.STRUCTURE, Encodings.runs(directory)));
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[at + i] & 0xFF);
    }
    return number;
  }
}
