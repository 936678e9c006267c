package org.sottovoce.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.store.StudyFailure.Reason;

/** The files of a study as they were handed in, in parts of 256 KiB. For one thread. */
final class Originals {

  private static final int PART = 256 << 10;

  private final Connection connection;
  private final Map<Fingerprint, SegmentedDocument> read = new HashMap<>();

  Originals(Connection connection) {
    this.connection = connection;
  }

  /** Stores the original of {@code document} with the present transaction, unless it is there. */
  void keep(SegmentedDocument document) throws SQLException {
    SourceFile source = document.document().source();
    if (holds(source.fingerprint())) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into original values (?, ?, ?)")) {
      insert.setString(1, source.fingerprint().hex());
      insert.setString(2, source.name());
      insert.setString(3, textHash(document));
      insert.executeUpdate();
    }
    keepParts(source);
  }

  /**
   * The document of an original, read again.
   *
   * @throws StudyFailure when it is not what was stored, or reads as another text
   */
  SegmentedDocument document(Fingerprint fingerprint, StudyReading reading)
      throws SQLException, StudyFailure {
    SegmentedDocument known = read.get(fingerprint);
    if (known != null) {
      return known;
    }
    try (PreparedStatement select =
        connection.prepareStatement("select name, text_hash from original where fingerprint = ?")) {
      select.setString(1, fingerprint.hex());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new StudyFailure(Reason.DAMAGED);
        }
        SegmentedDocument document = read(fingerprint, row.getString(1), reading);
        if (!textHash(document).equals(row.getString(2))) {
          throw new StudyFailure(Reason.READ_DIFFERENTLY);
        }
        read.put(fingerprint, document);
        return document;
      }
    }
  }

  private SegmentedDocument read(Fingerprint fingerprint, String name, StudyReading reading)
      throws SQLException, StudyFailure {
    SourceFile source = new SourceFile(name, bytes(fingerprint));
    if (!source.fingerprint().equals(fingerprint)) {
      throw new StudyFailure(Reason.DAMAGED);
    }
    try {
      return reading.read(source);
    } catch (UnreadableDocument e) {
      throw new StudyFailure(Reason.READ_DIFFERENTLY, e);
    }
  }

  private boolean holds(Fingerprint fingerprint) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from original where fingerprint = ?")) {
      select.setString(1, fingerprint.hex());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private void keepParts(SourceFile source) throws SQLException {
    byte[] bytes = source.bytes();
    try (PreparedStatement insert =
        connection.prepareStatement("insert into original_part values (?, ?, ?)")) {
      for (int start = 0; start < bytes.length; start += PART) {
        insert.setString(1, source.fingerprint().hex());
        insert.setInt(2, start / PART);
        insert.setBytes(3, Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + PART)));
        insert.executeUpdate();
      }
    }
  }

  private byte[] bytes(Fingerprint fingerprint) throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select bytes from original_part where fingerprint = ? order by part")) {
      select.setString(1, fingerprint.hex());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          bytes.writeBytes(rows.getBytes(1));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String textHash(SegmentedDocument document) {
    return Fingerprint.of(document.text().getBytes(StandardCharsets.UTF_8)).hex();
  }
}
