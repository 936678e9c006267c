package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.OFFICE;
import static org.sottovoce.document.odf.OdfNamespace.STYLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An opened OpenDocument text: its two parts with text, and the blocks of text in them, in a fixed
 * order: running text, headers, footers, footnotes and endnotes, then descriptions, names, labels
 * and link targets. The trees may be changed by who opened it; blocks and nodes stay.
 */
public final class OdfContent {

  /** What packages with text say of their type; templates say more behind it. */
  static final String TEXT_TYPE = "application/vnd.oasis.opendocument.text";

  private final Element content;
  private final Optional<Element> styles;
  private final Optional<Element> settings;
  private final List<OdfBlock> blocks;
  private final Set<Node> nodes;
  private final List<OdfPicture> pictures;
  private final OdfPackage source;

  private OdfContent(
      OdfPackage source,
      Element content,
      Optional<Element> styles,
      Optional<Element> settings,
      BlockCollector collected) {
    this.source = source;
    this.content = content;
    this.styles = styles;
    this.settings = settings;
    this.blocks = List.copyOf(collected.blocks());
    this.nodes = collected.nodes();
    this.pictures = List.copyOf(collected.pictures());
  }

  /**
   * Opens the bytes of an ODT, OTT or FODT file.
   *
   * @throws UnreadableDocument when it is encrypted, damaged, too large or no text document
   */
  public static OdfContent open(byte[] bytes) throws UnreadableDocument {
    OdfPackage source = OdfPackage.open(bytes);
    String type = source.mediaType();
    if (!type.isEmpty() && !type.startsWith(TEXT_TYPE)) {
      throw new UnreadableDocument(Reason.UNKNOWN_TYPE);
    }
    Element content =
        source.xml(OdfPackage.CONTENT).orElseThrow(() -> new UnreadableDocument(Reason.DAMAGED));
    Optional<Element> styles = source.xml(OdfPackage.STYLES);
    Optional<Element> settings = source.xml(OdfPackage.SETTINGS);
    return new OdfContent(source, content, styles, settings, walk(content, styles));
  }

  /** The part with the text. */
  public Element content() {
    return content;
  }

  /** The part with the named styles, headers and footers, if there is one. */
  public Optional<Element> styles() {
    return styles;
  }

  /** The part with the settings, which holds no text to review, if there is one. */
  public Optional<Element> settings() {
    return settings;
  }

  public List<OdfBlock> blocks() {
    return blocks;
  }

  /** The frames that show pictures, in reading order. */
  public List<OdfPicture> pictures() {
    return pictures;
  }

  /** What the package holds of them; to be asked before the trees are changed. */
  public OdfPictures images() {
    return new OdfPictures(this, source);
  }

  /** Whether the walk met {@code node} as text; nothing else may be released. */
  public boolean isRead(Node node) {
    return nodes.contains(node);
  }

  private static BlockCollector walk(Element content, Optional<Element> styles)
      throws UnreadableDocument {
    BlockCollector collector = new BlockCollector();
    Marks marks = new Marks();
    collector.beginPart(OdfPackage.CONTENT);
    StoryWalker walker = new StoryWalker(collector, marks);
    walker.walk(text(content), Kind.BODY);
    StyleWalker looks = new StyleWalker(collector);
    looks.walk(content);
    collector.beginPart(OdfPackage.STYLES);
    if (styles.isPresent()) {
      looks.walk(styles.get());
      for (Element master : children(styles.get(), "master-styles")) {
        for (Element side : ChildElements.of(master)) {
          if (OdfRole.of(side) == OdfRole.FLOW) {
            boolean header = side.getLocalName().startsWith("header");
            walker.walk(side, header ? Kind.HEADER : Kind.FOOTER);
          }
        }
      }
    }
    return collector;
  }

  /** The element that holds the running text. */
  private static Element text(Element content) throws UnreadableDocument {
    for (Element body : ChildElements.of(content)) {
      for (Element child : OFFICE.is(body, "body") ? ChildElements.of(body) : List.<Element>of()) {
        if (OFFICE.is(child, "text")) {
          return child;
        }
      }
    }
    throw new UnreadableDocument(Reason.DAMAGED);
  }

  /** The master pages in the group {@code name} of the styles. */
  private static List<Element> children(Element styles, String name) {
    return ChildElements.of(styles).stream()
        .filter(group -> OFFICE.is(group, name))
        .flatMap(group -> ChildElements.of(group).stream())
        .filter(page -> STYLE.is(page, "master-page"))
        .toList();
  }
}
