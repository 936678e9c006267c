package org.sottovoce.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.xml.PartXml;
import org.sottovoce.document.zip.ZipContent;
import org.w3c.dom.Element;

/** The parts of an Office Open XML package. */
public final class OoxmlPackage {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final ZipContent zip;

  private OoxmlPackage(ZipContent zip) {
    this.zip = zip;
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
    return new OoxmlPackage(ZipContent.open(bytes));
  }

  /** The content of a part, if the package has it. */
  public Optional<byte[]> part(String name) {
    return zip.file(name);
  }

  /** The names of all parts, in order. */
  Set<String> names() {
    return zip.names();
  }

  /** The root element of a part, in the usual namespaces, if the package has it. */
  public Optional<Element> xml(String name) throws UnreadableDocument {
    Optional<byte[]> xml = zip.file(name);
    if (xml.isEmpty()) {
      return Optional.empty();
    }
    Element root = PartXml.parse(xml.get());
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
}
