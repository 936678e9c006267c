package org.sottovoce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sottovoce.document.UnreadableDocument.Reason;

/** The bytes of one file as it was handed in, with its name. Never changed; safe for any thread. */
public final class SourceFile {

  /** The largest file that is read: 200 MiB. */
  public static final long MAX_BYTES = 200L << 20;

  private final String name;
  private final byte[] bytes;
  private final Fingerprint fingerprint;

  /**
   * @param name the file's name, without folders
   * @param bytes the content; copied
   */
  public SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
    this.fingerprint = Fingerprint.of(bytes);
  }

  /**
   * Loads a file.
   *
   * @throws UnreadableDocument when it is missing, not a file, empty, too large or cannot be read
   */
  public static SourceFile load(Path path) throws UnreadableDocument {
    try {
      if (!Files.exists(path)) {
        throw new UnreadableDocument(Reason.MISSING);
      }
      if (!Files.isRegularFile(path)) {
        throw new UnreadableDocument(Reason.NOT_A_FILE);
      }
      long size = Files.size(path);
      if (size == 0) {
        throw new UnreadableDocument(Reason.EMPTY);
      }
      if (size > MAX_BYTES) {
        throw new UnreadableDocument(Reason.TOO_LARGE);
      }
      return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new UnreadableDocument(Reason.MISSING, e);
    } catch (IOException e) {
      throw new UnreadableDocument(Reason.NOT_READABLE, e);
    }
  }

  /**
   * The file's name, without folders: often an identifier itself, so never written to a release.
   */
  public String name() {
    return name;
  }

  public Fingerprint fingerprint() {
    return fingerprint;
  }

  public int size() {
    return bytes.length;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A stream over the content, from its beginning. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Files are equal when name and fingerprint are. */
  @Override
  public boolean equals(Object object) {
    return object instanceof SourceFile other
        && name.equals(other.name)
        && fingerprint.equals(other.fingerprint);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode();
  }

  @Override
  public String toString() {
    return "SourceFile[" + fingerprint.hex().substring(0, 12) + ", " + bytes.length + " bytes]";
  }
}
