package org.sottovoce.release;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** An entry of a released package: its time is the same wherever and whenever it is written. */
public final class PackageEntry {

  /** A month later than ZIP can count from: its first moment is written with a time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0, 0);

  private PackageEntry() {}

  /** A new entry of this name, compressed unless it is told otherwise. */
  public static ZipEntry named(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }
}
