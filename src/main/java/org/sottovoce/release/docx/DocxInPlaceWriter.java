package org.sottovoce.release.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxContent;
import org.sottovoce.document.docx.DocxPart;
import org.sottovoce.document.docx.Relationship;
import org.sottovoce.release.Placeholder;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.w3c.dom.Element;

/**
 * Writes DOCX in place: a new package with the original's text, look, headers, notes and tables,
 * and the replacements where the originals stood.
 *
 * <p>Pictures that nobody kept become grey areas. Comments, tracked deletions, embedded objects,
 * custom XML, properties, macros and every part that is not named here do not travel. A replacement
 * that reaches over the end of a paragraph leaves the two paragraphs apart.
 */
public final class DocxInPlaceWriter implements ReleaseWriter {

  /** The placeholder's part, below {@code word/}. */
  private static final String PICTURE = "media/placeholder.png";

  /** Parts without text to review that carry the look of the document. */
  private static final List<String> LOOK = List.of("styles", "settings", "fontTable", "theme");

  /**
   * {@inheritDoc}
   *
   * @throws IOException also when the document was not read with anchors
   */
  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    Document original = document.original().document();
    if (!original.releasableInPlace()) {
      throw new IOException("not a document that is released in place");
    }
    try {
      DocxContent content = DocxContent.open(original.source().bytes());
      return build(new EditedContent(content, document), document.code());
    } catch (UnreadableDocument e) {
      throw new IOException("the original cannot be read again: " + e.reason(), e);
    }
  }

  private static byte[] build(EditedContent edited, String code) throws UnreadableDocument {
    DocxContent content = edited.content();
    PackageBuilder builder = new PackageBuilder();
    Map<String, Element> look = look(content);
    Map<String, String> names = names(content, look);
    for (DocxPart part : content.parts()) {
      PartLinks links = PartLinks.of(part, edited, names);
      String name = names.getOrDefault(part.name(), "document.xml");
      add(builder, name, contentType(part.kind()), part.root(), edited, links);
    }
    for (Map.Entry<String, Element> part : look.entrySet()) {
      String name = names.get(part.getKey());
      String kind = name.replaceAll("theme/|\\d*\\.xml", "");
      add(builder, name, kind, part.getValue(), edited, PartLinks.none());
    }
    return builder.build(code);
  }

  private static void add(
      PackageBuilder builder,
      String name,
      String type,
      Element root,
      EditedContent edited,
      PartLinks links) {
    PartScrubber scrubber = new PartScrubber(edited, links);
    byte[] xml = scrubber.scrub(root);
    List<PartLink> all = new ArrayList<>(links.links());
    String folder = name.contains("/") ? "../" : "";
    for (int number : scrubber.pictures()) {
      String picture = picture(number, edited.pictures(), builder);
      all.add(PartLink.to(PartLink.pictureId(number), "image", folder + picture));
    }
    if (type.equals("theme")) {
      builder.theme("word/" + name, xml, all);
    } else {
      builder.word("word/" + name, type, xml, all);
    }
  }

  /** Puts a picture into the package, and says where below {@code word/} it stands. */
  private static String picture(int number, KeptPictures kept, PackageBuilder builder) {
    if (number == PartLink.PLACEHOLDER) {
      builder.picture("word/" + PICTURE, Placeholder.png());
      return PICTURE;
    }
    builder.picture("word/" + kept.part(number), kept.picture(number).bytes());
    return kept.part(number);
  }

  /** The parts with the look of the document, by their original names. */
  private static Map<String, Element> look(DocxContent content) throws UnreadableDocument {
    Map<String, Element> look = new LinkedHashMap<>();
    for (String kind : LOOK) {
      Optional<Relationship> link =
          content.parts().get(0).relationships().stream()
              .filter(r -> r.kind().equals(kind) && !r.external())
              .findFirst();
      if (link.isPresent()) {
        Optional<Element> root = content.source().xml(link.get().target());
        root.ifPresent(xml -> look.put(link.get().target(), xml));
      }
    }
    return look;
  }

  /** The released names below {@code word/} of all parts but the document, by original names. */
  private static Map<String, String> names(DocxContent content, Map<String, Element> look) {
    Map<String, String> names = new HashMap<>();
    Map<Kind, Integer> counts = new HashMap<>();
    for (DocxPart part : content.parts()) {
      int number = counts.merge(part.kind(), 1, Integer::sum);
      switch (part.kind()) {
        case HEADER, FOOTER -> names.put(part.name(), contentType(part.kind()) + number + ".xml");
        case FOOTNOTE, ENDNOTE, NAME -> names.put(part.name(), contentType(part.kind()) + ".xml");
        default -> {}
      }
    }
    for (Relationship link : content.parts().get(0).relationships()) {
      if (look.containsKey(link.target())) {
        String kind = link.kind();
        names.put(link.target(), kind.equals("theme") ? "theme/theme1.xml" : kind + ".xml");
      }
    }
    return names;
  }

  /** The last step of a part's content type, which is also the stem of its name. */
  private static String contentType(Kind kind) {
    return switch (kind) {
      case HEADER -> "header";
      case FOOTER -> "footer";
      case FOOTNOTE -> "footnotes";
      case ENDNOTE -> "endnotes";
      case NAME -> "numbering";
      default -> "document.main";
    };
  }
}
