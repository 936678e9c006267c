package org.sottovoce.document.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;

/**
 * The files in a ZIP archive, inflated within limits. Names are compared without regard to case, as
 * the packaging rules of office files ask. Nothing is ever written to disk.
 */
public final class ZipContent {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_INFLATED = 200L << 20;

  /** Deflate reaches about 1000; text parts reach 20 to 50. */
  private static final long MAX_RATIO = 400;

  /** Below this size a high ratio does no harm. */
  private static final long SMALL = 4L << 20;

  private final Map<String, byte[]> files;

  private ZipContent(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Inflates an archive.
   *
   * @throws UnreadableDocument when it is encrypted, broken, or inflates beyond the limits
   */
  public static ZipContent open(byte[] bytes) throws UnreadableDocument {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setCharset("UTF-8")
            .get()) {
      return new ZipContent(inflate(zip));
    } catch (IOException e) {
      throw new UnreadableDocument(Reason.DAMAGED);
    } catch (IllegalArgumentException e) {
      // The archive library checks offsets of broken archives with this.
      throw new UnreadableDocument(Reason.DAMAGED);
    }
  }

  /** The content of a file, if the archive has it. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The names of all files, in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  private static Map<String, byte[]> inflate(ZipFile zip) throws IOException, UnreadableDocument {
    Map<String, byte[]> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    long left = MAX_INFLATED;
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      byte[] content = inflate(zip, entry, left);
      left -= content.length;
      if (files.put(name(entry), content) != null) {
        throw new ZipException("two entries of one name");
      }
      if (files.size() > MAX_ENTRIES) {
        throw new UnreadableDocument(Reason.TOO_COMPLEX);
      }
    }
    return files;
  }

  private static byte[] inflate(ZipFile zip, ZipArchiveEntry entry, long left)
      throws IOException, UnreadableDocument {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    long limit = Math.min(left, Math.max(SMALL, entry.getCompressedSize() * MAX_RATIO));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes((int) limit + 1);
      if (content.length > limit) {
        throw new UnreadableDocument(Reason.TOO_COMPLEX);
      }
      if (content.length != entry.getSize()) {
        throw new ZipException("an entry that ends early");
      }
      return content;
    }
  }

  private static String name(ZipArchiveEntry entry) throws ZipException {
    String name = entry.getName().replace('\\', '/');
    if (("/" + name + "/").contains("/../")) {
      throw new ZipException("a name that leaves the package");
    }
    return name.startsWith("/") ? name.substring(1) : name;
  }
}
