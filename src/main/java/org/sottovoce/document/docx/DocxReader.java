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
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.PictureReader;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads DOCX with anchors: each paragraph, field code, description, name and link target is one
 * part, and each of their characters stands at one node of the package.
 */
public final class DocxReader implements DocumentReader, PictureReader {

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
    List<Picture> pictures = new DocxPictures(content).listed(parts);
    List<Shortfall> shortfalls = new ArrayList<>(DocxShortfalls.of(content));
    shortfalls.addAll(Picture.shortfalls(pictures));
    return new Document(
        source, Format.DOCX, text.toString(), parts, Fidelity.COVERED, pictures, shortfalls);
  }

  @Override
  public void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument {
    DocxContent content = DocxContent.open(source.bytes());
    for (DocxPicture picture : content.pictures()) {
      Optional<byte[]> bytes = content.target(picture).flatMap(content.source()::part);
      taker.take(
          picture.number(),
          bytes
              .flatMap(found -> new PictureBytes(found).decoded())
              .map(DocxCrop.of(picture.element())::of));
    }
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
