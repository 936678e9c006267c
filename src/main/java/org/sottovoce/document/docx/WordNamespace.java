package org.sottovoce.document.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sottovoce.document.xml.XmlNamespace;
import org.w3c.dom.Node;

/** An XML namespace of word processing packages that this program knows. */
public enum WordNamespace implements XmlNamespace {
  W("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
  R("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  MC("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
  M("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
  WP("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
  A("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
  PIC("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
  WPS("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
  WPG("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
  WPC("wpc", "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
  V("v", "urn:schemas-microsoft-com:vml"),
  O("o", "urn:schemas-microsoft-com:office:office"),
  W10("w10", "urn:schemas-microsoft-com:office:word");

  private static final Map<String, WordNamespace> BY_URI =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(n -> n.uri, n -> n));

  private final String prefix;
  private final String uri;

  WordNamespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  @Override
  public String prefix() {
    return prefix;
  }

  @Override
  public String uri() {
    return uri;
  }

  /** The known namespace of {@code node}, if it has one. */
  public static Optional<WordNamespace> of(Node node) {
    return ofUri(node.getNamespaceURI());
  }

  /** The known namespace with that name. */
  public static Optional<WordNamespace> ofUri(String uri) {
    return uri == null ? Optional.empty() : Optional.ofNullable(BY_URI.get(uri));
  }
}
