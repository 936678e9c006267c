package org.sottovoce.document.rtf;

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
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads RTF with anchors: each paragraph, field code, description and name is one part, and each of
 * their characters stands at one place of the file, which is one node.
 */
public final class RtfReader implements DocumentReader, PictureReader {

  private static final SourceNode FILE = new SourceNode("", 0);

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    return document(source, RtfContent.open(source.bytes()));
  }

  static Document document(SourceFile source, RtfContent content) throws UnreadableDocument {
    StringBuilder text = new StringBuilder();
    List<TextPart> parts = new ArrayList<>();
    for (RtfBlock block : content.blocks()) {
      if (!parts.isEmpty()) {
        text.append('\n');
      }
      parts.add(part(block, text));
    }
    if (text.toString().isBlank()) {
      throw new UnreadableDocument(Reason.NO_TEXT);
    }
    List<Picture> pictures = content.images().listed(parts);
    List<Shortfall> shortfalls = Picture.shortfalls(pictures);
    return new Document(
        source, Format.RTF, text.toString(), parts, Fidelity.COVERED, pictures, shortfalls);
  }

  @Override
  public void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument {
    RtfContent content = RtfContent.open(source.bytes());
    RtfPictures images = content.images();
    content.pictures().forEach(one -> taker.take(one.number(), images.image(one)));
  }

  /** Appends the block's characters to {@code text}. */
  private static TextPart part(RtfBlock block, StringBuilder text) {
    int start = text.length();
    List<Anchor> anchors = new ArrayList<>();
    for (RtfRun run : block.runs()) {
      Span span = Span.of(text.length(), run.text().length());
      anchors.add(new Anchor(span, FILE, run.source().start(), run.source().length()));
      text.append(run.text());
    }
    Span span = new Span(start, text.length());
    return new TextPart(block.kind(), span, anchors, block.cell(), Optional.empty());
  }
}
