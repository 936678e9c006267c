package org.sottovoce.document.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.Picture;
import org.sottovoce.document.PictureReader;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.html.HtmlEvent.Dropped;
import org.sottovoce.document.html.HtmlEvent.Sheet;
import org.sottovoce.text.Splice;

/**
 * Reads web pages with anchors and has a second reader confirm that no word is missing. Keeps no
 * state; safe for any thread.
 */
public final class HtmlReader implements DocumentReader, PictureReader {

  /** The tree of a page takes some thirty times the page's size. */
  private static final int MOST_UNITS = 16 << 20;

  private static final String SHOWN_HEAD =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head>";

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    DecodedText decoded = decoded(source);
    HtmlPage page = HtmlPage.of(decoded.text());
    Document document = document(source, page, new HtmlPictures(page, decoded.text()));
    boolean running = document.parts().stream().anyMatch(part -> part.kind() == Kind.BODY);
    return running ? CoverageCheck.checked(document, shown(source, decoded, page)) : document;
  }

  @Override
  public void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument {
    String page = decoded(source).text();
    new HtmlPictures(HtmlPage.of(page), page)
        .pictures()
        .forEach(picture -> taker.take(picture.number(), picture.bytes().decoded()));
  }

  private static DecodedText decoded(SourceFile source) throws UnreadableDocument {
    DecodedText decoded =
        HtmlCharset.decode(source.bytes())
            .orElseThrow(() -> new UnreadableDocument(Reason.DAMAGED));
    if (decoded.text().length() > MOST_UNITS) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
    return decoded;
  }

  private static Document document(SourceFile source, HtmlPage page, HtmlPictures images) {
    HtmlText text = HtmlWalk.of(page);
    boolean covered = page.isSound() && PlainPage.readsAlike(page, text);
    List<Picture> pictures = images.listed(text.parts());
    return new Document(
        source,
        Format.HTML,
        text.text(),
        covered ? text.parts() : text.parts().stream().map(HtmlReader::unanchored).toList(),
        covered ? Fidelity.COVERED : Fidelity.TEXT_ONLY,
        pictures,
        images.shortfalls(pictures));
  }

  private static TextPart unanchored(TextPart part) {
    return new TextPart(part.kind(), part.span(), List.of(), part.cell(), part.time());
  }

  /**
   * What the second reader is shown: the page without what is by rule not read, in a charset that
   * needs no guess.
   */
  private static SourceFile shown(SourceFile source, DecodedText decoded, HtmlPage page) {
    List<Splice.Piece> pieces = new ArrayList<>();
    for (HtmlEvent event : page.isSound() ? page.placed() : List.<HtmlEvent>of()) {
      if (event instanceof Dropped || event instanceof Sheet) {
        pieces.add(new Splice.Piece(event.place().orElseThrow(), "<!---->"));
      }
    }
    String rest = Splice.replace(decoded.text(), pieces).text();
    byte[] bytes = (SHOWN_HEAD + HtmlRun.seen(rest)).getBytes(StandardCharsets.UTF_8);
    return new SourceFile(source.name(), bytes);
  }
}
