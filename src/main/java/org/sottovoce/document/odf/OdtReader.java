package org.sottovoce.document.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.Picture;
import org.sottovoce.document.PictureReader;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads OpenDocument texts with anchors: each paragraph, description, name, label and link target
 * is one part, and each of their characters stands at one node of the package.
 */
public final class OdtReader implements DocumentReader, PictureReader {

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    StringBuilder text = new StringBuilder();
    List<TextPart> parts = new ArrayList<>();
    OdfContent content = OdfContent.open(source.bytes());
    List<OdfBlock> blocks = content.blocks();
    for (OdfBlock block : blocks) {
      if (!parts.isEmpty()) {
        text.append('\n');
      }
      parts.add(part(block, text));
    }
    if (blocks.stream().allMatch(OdtReader::isNameOrBlank)) {
      throw new UnreadableDocument(Reason.NO_TEXT);
    }
    OdfPictures images = content.images();
    List<Picture> pictures = images.listed(parts);
    List<Shortfall> shortfalls = Picture.shortfalls(pictures);
    return new Document(
        source, Format.ODT, text.toString(), parts, Fidelity.COVERED, pictures, shortfalls);
  }

  @Override
  public void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument {
    OdfContent content = OdfContent.open(source.bytes());
    OdfPictures images = content.images();
    for (OdfPicture picture : content.pictures()) {
      taker.take(picture.number(), images.image(picture));
    }
  }

  private static boolean isNameOrBlank(OdfBlock block) {
    return block.named().isPresent() || block.text().isBlank();
  }

  /** Appends the block's characters to {@code text}. */
  private static TextPart part(OdfBlock block, StringBuilder text) {
    int start = text.length();
    List<Anchor> anchors = new ArrayList<>();
    for (OdfNode node : block.nodes()) {
      if (!node.text().isEmpty()) {
        anchors.add(new Anchor(Span.of(text.length(), node.text().length()), node.source(), 0));
        text.append(node.text());
      }
    }
    Span span = new Span(start, text.length());
    return new TextPart(block.kind(), span, anchors, block.cell(), Optional.empty());
  }
}
