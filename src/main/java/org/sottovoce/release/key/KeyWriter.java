package org.sottovoce.release.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.check.Sought;

/** Writes the key: one row for each entity and surface, in an encrypted ZIP that 7-Zip opens. */
public final class KeyWriter {

  /** The table's name inside the ZIP. */
  static final String ENTRY = "key.csv";

  static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("entity", "type", "surface", "replacement", "occurrences", "match", "left")
          .get();

  /** The document's own day of creation says nothing: the same key has the same bytes inside. */
  private static final long NO_TIME = 315_532_800_000L;

  private final List<Sought> sought;
  private final List<RedactedDocument> documents;

  /**
   * @param sought what was removed, with what may be found of it in the finished release
   * @param documents the documents of the release
   */
  public KeyWriter(List<Sought> sought, List<RedactedDocument> documents) {
    this.sought = List.copyOf(sought);
    this.documents = List.copyOf(documents);
  }

  /**
   * Writes the key to a new file.
   *
   * @throws IOException when there is such a file already or it cannot be written; then no part of
   *     it is left
   */
  public void write(Path file, char[] passphrase) throws IOException {
    byte[] table = table().getBytes(StandardCharsets.UTF_8);
    Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
    boolean done = false;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), passphrase)) {
      zip.putNextEntry(parameters());
      new ByteArrayInputStream(table).transferTo(zip);
      zip.closeEntry();
      done = true;
    } finally {
      if (!done) {
        Files.delete(file);
      }
    }
  }

  private static ZipParameters parameters() {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(ENTRY);
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    parameters.setLastModifiedFileTime(NO_TIME);
    return parameters;
  }

  private record Row(EntityId entity, IdentifierType type, String surface) {}

  private String table() throws IOException {
    Map<Row, List<String>> replacements = replacements();
    StringBuilder table = new StringBuilder();
    try (CSVPrinter rows = new CSVPrinter(table, FORMAT)) {
      for (Sought surface : sought) {
        for (EntityId entity : surface.entities()) {
          List<String> texts =
              replacements.getOrDefault(
                  new Row(entity, surface.type(), surface.surface()), List.of());
          rows.printRecord(
              entity.number(),
              surface.type(),
              surface.surface(),
              String.join(" | ", new TreeSet<>(texts)),
              texts.size(),
              surface.common() ? "exact" : "folded",
              left(surface));
        }
      }
    }
    return table.toString();
  }

  private Map<Row, List<String>> replacements() {
    Map<Row, List<String>> texts = new java.util.HashMap<>();
    for (RedactedDocument document : documents) {
      for (Replacement replacement : document.replacements()) {
        String surface = document.original().surface(replacement.span()).strip();
        texts
            .computeIfAbsent(
                new Row(replacement.entity(), replacement.type(), surface), r -> new ArrayList<>())
            .add(replacement.text());
      }
    }
    return texts;
  }

  private static String left(Sought surface) {
    return surface.left().map(TreeMap::new).orElseGet(TreeMap::new).entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
