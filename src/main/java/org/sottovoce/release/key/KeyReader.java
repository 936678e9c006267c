package org.sottovoce.release.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.check.Sought;
import org.sottovoce.release.key.KeyUnreadable.Reason;

/** Reads a key, for a later check of files against it. Keeps no state between calls. */
public final class KeyReader {

  /** Some 500,000 surfaces: no study has so many. */
  private static final int MOST_BYTES = 32 << 20;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * What the key at {@code file} says was removed, with what may be found of it.
   *
   * @throws KeyUnreadable when it is missing, damaged or does not open with {@code passphrase}
   */
  public List<Sought> read(Path file, char[] passphrase) throws KeyUnreadable {
    if (!Files.isRegularFile(file)) {
      throw new KeyUnreadable(Reason.MISSING);
    }
    try {
      return sought(new String(table(file, passphrase), StandardCharsets.UTF_8));
    } catch (ZipException e) {
      boolean wrong = e.getType() == ZipException.Type.WRONG_PASSWORD;
      throw new KeyUnreadable(wrong ? Reason.WRONG_PASSPHRASE : Reason.NO_KEY, e);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // The parser of the table throws the second while it goes through the rows.
      throw new KeyUnreadable(Reason.NO_KEY);
    }
  }

  private static byte[] table(Path file, char[] passphrase) throws IOException, KeyUnreadable {
    if (Files.size(file) > MOST_BYTES) {
      throw new KeyUnreadable(Reason.NO_KEY);
    }
    byte[] bytes = Files.readAllBytes(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), passphrase)) {
      LocalFileHeader entry = zip.getNextEntry();
      if (entry == null || !entry.isEncrypted() || !entry.getFileName().equals(KeyWriter.ENTRY)) {
        throw new KeyUnreadable(Reason.NO_KEY);
      }
      byte[] table = zip.readNBytes(MOST_BYTES + 1);
      if (table.length > MOST_BYTES) {
        throw new KeyUnreadable(Reason.NO_KEY);
      }
      return table;
    }
  }

  private record Surface(String surface, IdentifierType type) {
    @Override
    public String toString() {
      return "Surface[" + type + "]";
    }
  }

  private static List<Sought> sought(String table) throws IOException {
    Map<Surface, Sought> sought = new HashMap<>();
    List<Surface> order = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(new StringReader(table), FORMAT)) {
      for (CSVRecord row : rows) {
        Surface surface = new Surface(row.get("surface"), IdentifierType.valueOf(row.get("type")));
        Sought before = sought.get(surface);
        if (before == null) {
          order.add(surface);
        }
        sought.put(surface, joined(before, row, surface));
      }
    }
    return order.stream().map(sought::get).toList();
  }

  private static Sought joined(Sought before, CSVRecord row, Surface surface) {
    TreeSet<EntityId> entities = new TreeSet<>();
    if (before != null) {
      entities.addAll(before.entities());
    }
    entities.add(new EntityId(Integer.parseInt(row.get("entity"))));
    boolean common = row.get("match").equals("exact");
    return new Sought(
        surface.surface(), surface.type(), entities, common, Optional.of(left(row.get("left"))));
  }

  private static Map<String, Integer> left(String text) {
    Map<String, Integer> left = new TreeMap<>();
    for (String entry : text.isBlank() ? new String[0] : text.split(" ", -1)) {
      int colon = entry.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("no count");
      }
      left.put(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1)));
    }
    return left;
  }
}
