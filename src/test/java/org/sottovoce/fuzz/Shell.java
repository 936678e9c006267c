package org.sottovoce.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.pipeline.HostileFiles;

/** What bytes may lie in, whole. */
enum Shell {
  NONE,
  STORED,
  DEFLATED,
  GZIP,
  STREAM,
  DEFLATED_STREAM,
  BASE64;

  /** {@code content} inside. */
  byte[] around(byte[] content) {
    try {
      return switch (this) {
        case NONE -> content;
        case STORED -> zip(content, ZipEntry.STORED);
        case DEFLATED -> zip(content, ZipEntry.DEFLATED);
        case GZIP -> gzip(content);
        case STREAM -> pdf("", content);
        case DEFLATED_STREAM -> pdf("/Filter/FlateDecode", deflated(content));
        case BASE64 -> Base64.getMimeEncoder().encode(content);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(byte[] content, int method) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry("a.bin");
    entry.setTime(0);
    entry.setMethod(method);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String entries, byte[] content) {
    String raw = new String(content, StandardCharsets.ISO_8859_1);
    return HostileFiles.page("", "", HostileFiles.stream(entries, raw));
  }
}
