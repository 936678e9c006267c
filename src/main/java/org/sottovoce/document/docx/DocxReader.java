package org.sottovoce.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.Picture;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads DOCX with anchors: each paragraph, field code, description, name and link target is one
 * part, and each of their characters stands at one node of the package.
 */
public final class DocxReader implements DocumentReader {

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    StringBuilder text = new StringBuilder();
    List<TextPart> parts = new ArrayList<>();
    DocxContent content = DocxContent.open(source.bytes());
    for (DocxBlock block : content.blocks()) {
      if (!parts.isEmpty()) {
        text.append('\n');
      }
      parts.add(part(block, text));
    }
    if (text.toString().isBlank()) {
      throw new UnreadableDocument(Reason.NO_TEXT);
    }
    return new Document(
        source,
        Format.DOCX,
        text.toString(),
        parts,
        Fidelity.COVERED,
        new DocxPictures(content).listed(parts),
        DocxShortfalls.of(content));
  }

  /**
   * The bytes of a picture that this reader listed.
   *
   * @throws UnreadableDocument when {@code source} is not the package that it was listed from
   */
  public static Optional<byte[]> picture(SourceFile source, Picture picture)
      throws UnreadableDocument {
    return OoxmlPackage.open(source.bytes()).part(picture.place());
  }

  /** Appends the block's characters to {@code text}. */
  private static TextPart part(DocxBlock block, StringBuilder text) {
    int start = text.length();
    List<Anchor> anchors = new ArrayList<>();
    for (TextNode node : block.nodes()) {
      if (!node.text().isEmpty()) {
        anchors.add(new Anchor(Span.of(text.length(), node.text().length()), node.source(), 0));
        text.append(node.text());
      }
    }
    Span span = new Span(start, text.length());
    return new TextPart(block.kind(), span, anchors, block.cell(), Optional.empty());
  }
}
