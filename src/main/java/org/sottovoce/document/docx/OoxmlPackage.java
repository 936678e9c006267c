package org.sottovoce.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
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
import org.w3c.dom.Element;

/**
 * The parts of an Office Open XML package, inflated within limits. Names are compared without
 * regard to case, as the packaging rules ask. Nothing is ever written to disk.
 */
public final class OoxmlPackage {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_INFLATED = 200L << 20;

  /** Deflate reaches about 1000; text parts reach 20 to 50. */
  private static final long MAX_RATIO = 400;

  /** Below this size a high ratio does no harm. */
  private static final long SMALL = 4L << 20;

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts;

  private OoxmlPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableDocument when it is encrypted, broken, or inflates beyond the limits
   */
  public static OoxmlPackage open(byte[] bytes) throws UnreadableDocument {
    if (isCompoundFile(bytes)) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setCharset("UTF-8")
            .get()) {
      return new OoxmlPackage(inflate(zip));
    } catch (IOException e) {
      throw new UnreadableDocument(Reason.DAMAGED);
    } catch (IllegalArgumentException e) {
      // The archive library checks offsets of broken archives with this.
      throw new UnreadableDocument(Reason.DAMAGED);
    }
  }

  /** The content of a part, if the package has it. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The names of all parts, in order. */
  Set<String> names() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** The root element of a part, in the usual namespaces, if the package has it. */
  public Optional<Element> xml(String name) throws UnreadableDocument {
    byte[] xml = parts.get(name);
    if (xml == null) {
      return Optional.empty();
    }
    Element root = PartXml.parse(xml);
    StrictNames.replaceIn(root);
    return Optional.of(root);
  }

  /**
   * The relationships of a part, in the order of the file; of the package when {@code part} is
   * empty.
   *
   * @throws UnreadableDocument when they are broken, or of the strict variant without a usual name
   */
  public List<Relationship> relationships(String part) throws UnreadableDocument {
    Optional<Element> root = xml(PartNames.relationshipsOf(part));
    List<Relationship> relationships = new ArrayList<>();
    for (Element element : root.map(Elements::children).orElse(List.of())) {
      relationships.add(relationship(part, element));
    }
    return relationships;
  }

  private static Relationship relationship(String part, Element element) throws UnreadableDocument {
    String type = element.getAttribute("Type");
    String kind =
        type.startsWith(TRANSITIONAL)
            ? type.substring(TRANSITIONAL.length())
            : StrictNames.relationship(type);
    boolean external = element.getAttribute("TargetMode").equals("External");
    String target = element.getAttribute("Target");
    return new Relationship(
        element.getAttribute("Id"),
        kind,
        external ? target : PartNames.resolve(part, target),
        external);
  }

  /** Encrypted packages, and the binary formats before OOXML, begin with this signature. */
  private static boolean isCompoundFile(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == (byte) 0xD0
        && bytes[1] == (byte) 0xCF
        && bytes[2] == (byte) 0x11
        && bytes[3] == (byte) 0xE0;
  }

  private static Map<String, byte[]> inflate(ZipFile zip) throws IOException, UnreadableDocument {
    Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    long left = MAX_INFLATED;
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      byte[] content = inflate(zip, entry, left);
      left -= content.length;
      if (parts.put(name(entry), content) != null) {
        throw new ZipException("two entries of one name");
      }
      if (parts.size() > MAX_ENTRIES) {
        throw new UnreadableDocument(Reason.TOO_COMPLEX);
      }
    }
    return parts;
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
