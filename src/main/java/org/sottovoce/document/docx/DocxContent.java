package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An opened DOCX: its parts with text, and the blocks of text in them, in a fixed order: running
 * text of document, headers, footers, footnotes and endnotes, then field codes, descriptions, names
 * and link targets. The trees may be changed by who opened it; blocks and nodes stay.
 */
public final class DocxContent {

  /** Lists are here for their labels, which people can word ("Question %1"). */
  private static final List<Kind> AFTER_MAIN =
      List.of(Kind.HEADER, Kind.FOOTER, Kind.FOOTNOTE, Kind.ENDNOTE, Kind.NAME);

  private final OoxmlPackage source;
  private final List<DocxPart> parts;
  private final List<DocxBlock> blocks;
  private final Set<Node> nodes;
  private final List<DocxPicture> pictures;

  private DocxContent(OoxmlPackage source, List<DocxPart> parts, BlockCollector collected) {
    this.source = source;
    this.parts = List.copyOf(parts);
    this.blocks = List.copyOf(collected.blocks());
    this.nodes = collected.nodes();
    this.pictures = collected.pictures();
  }

  /**
   * Opens the bytes of a DOCX file.
   *
   * @throws UnreadableDocument when it is encrypted, damaged, too large, of a strict variant that
   *     cannot be mapped, or shows other files as its text
   */
  public static DocxContent open(byte[] bytes) throws UnreadableDocument {
    OoxmlPackage source = OoxmlPackage.open(bytes);
    List<DocxPart> parts = parts(source);
    BlockCollector collector = new BlockCollector();
    for (DocxPart part : parts) {
      collector.beginPart(part.name());
      walk(part, collector);
    }
    for (DocxPart part : parts) {
      linkTargets(source, part, collector);
    }
    return new DocxContent(source, parts, collector);
  }

  /** The package that this is the content of. */
  public OoxmlPackage source() {
    return source;
  }

  /** The document, then headers, footers, footnotes, endnotes and the lists' definitions. */
  public List<DocxPart> parts() {
    return parts;
  }

  public List<DocxBlock> blocks() {
    return blocks;
  }

  /** The elements that show pictures, in reading order. */
  public List<DocxPicture> pictures() {
    return pictures;
  }

  /** Whether a picture is outside the package. */
  boolean isLinked(DocxPicture picture) {
    List<String> links = picture.links();
    return picture.namesSource()
        || relationships(picture).anyMatch(link -> link.external() && links.contains(link.id()));
  }

  private Stream<Relationship> relationships(DocxPicture picture) {
    return parts.stream()
        .filter(part -> part.name().equals(picture.part()))
        .flatMap(part -> part.relationships().stream());
  }

  /** The name of the part with the bytes of a picture, if the package holds them. */
  public Optional<String> target(DocxPicture picture) {
    String id = picture.relationship();
    return relationships(picture)
        .filter(link -> link.id().equals(id) && !link.external())
        .map(Relationship::target)
        .findFirst();
  }

  /** Whether the walk met {@code node} as text; nothing else may be released. */
  public boolean isRead(Node node) {
    return nodes.contains(node);
  }

  private static List<DocxPart> parts(OoxmlPackage source) throws UnreadableDocument {
    DocxPart main = mainPart(source);
    List<DocxPart> parts = new ArrayList<>(List.of(main));
    for (Kind kind : AFTER_MAIN) {
      List<String> seen = new ArrayList<>();
      for (Relationship link : main.relationships()) {
        if (link.kind().equals(relationshipKind(kind))
            && !link.external()
            && (isMany(kind) ? !seen.contains(link.target()) : seen.isEmpty())) {
          seen.add(link.target());
          part(source, link.target(), kind).ifPresent(parts::add);
        }
      }
    }
    return parts;
  }

  /** A document has any number of headers and footers, but one part of footnotes. */
  private static boolean isMany(Kind kind) {
    return kind == Kind.HEADER || kind == Kind.FOOTER;
  }

  private static String relationshipKind(Kind kind) {
    return switch (kind) {
      case HEADER -> "header";
      case FOOTER -> "footer";
      case FOOTNOTE -> "footnotes";
      case ENDNOTE -> "endnotes";
      case NAME -> "numbering";
      default -> throw new IllegalArgumentException("no part of its own: " + kind);
    };
  }

  private static DocxPart mainPart(OoxmlPackage source) throws UnreadableDocument {
    for (Relationship link : source.relationships("")) {
      if (link.kind().equals("officeDocument") && !link.external()) {
        DocxPart main =
            part(source, link.target(), Kind.BODY)
                .orElseThrow(() -> new UnreadableDocument(Reason.DAMAGED));
        checkContent(main);
        return main;
      }
    }
    throw new UnreadableDocument(Reason.DAMAGED);
  }

  private static void checkContent(DocxPart main) throws UnreadableDocument {
    if (!W.is(main.root(), "document")) {
      throw new UnreadableDocument(Reason.UNKNOWN_TYPE);
    }
    for (Relationship link : main.relationships()) {
      // An imported file (altChunk) or a sub-document is shown as text of the document.
      if (link.kind().equals("aFChunk") || link.kind().equals("subDocument")) {
        throw new UnreadableDocument(Reason.IMPORTED);
      }
    }
  }

  private static Optional<DocxPart> part(OoxmlPackage source, String name, Kind kind)
      throws UnreadableDocument {
    Optional<Element> root = source.xml(name);
    List<Relationship> links = source.relationships(name);
    return root.map(xml -> new DocxPart(name, kind, xml, links));
  }

  private static void walk(DocxPart part, BlockCollector collector) {
    StoryWalker walker = new StoryWalker(collector);
    for (Element child : TravellingElements.children(part.root())) {
      if (part.kind() == Kind.BODY ? W.is(child, "body") : isNote(child)) {
        walker.walk(child, part.kind());
      }
    }
    switch (part.kind()) {
      case HEADER, FOOTER -> walker.walk(part.root(), part.kind());
      case NAME -> ListLabels.walk(part.root(), collector);
      default -> {}
    }
  }

  /**
   * Whether an element is a note; the line between text and notes is one too, and can be worded.
   */
  private static boolean isNote(Element element) {
    return W.is(element, "footnote") || W.is(element, "endnote");
  }

  private static void linkTargets(OoxmlPackage source, DocxPart part, BlockCollector collector)
      throws UnreadableDocument {
    String name = PartNames.relationshipsOf(part.name());
    collector.beginPart(name);
    for (Element element : source.xml(name).map(Elements::children).orElse(List.of())) {
      Attr target = element.getAttributeNode("Target");
      if (target != null
          && element.getAttribute("TargetMode").equals("External")
          && element.getAttribute("Type").endsWith("/hyperlink")) {
        TextNode node = collector.node(TextNode.Form.ATTRIBUTE, target, target.getValue());
        collector.extra(Kind.LINK_TARGET, List.of(node), List.of(element));
      }
    }
  }
}
