package org.sottovoce.release.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Section;

/**
 * Typesets a document anew: a tagged PDF (PDF/UA-1 and PDF/A-2a) with a title page, bookmarks,
 * speaker turns, tables, and numbers of turns, lines and pages.
 *
 * <p>Nothing but the released text goes in, so nothing of the original file can be left. The same
 * document with the same imprint gives the same bytes. Safe for several threads at once.
 */
public final class PdfWriter implements ReleaseWriter {

  private final Fonts fonts = Fonts.load();
  private final Imprint imprint;

  /**
   * @param imprint what the title page says about the release
   */
  public PdfWriter(Imprint imprint) {
    this.imprint = imprint;
  }

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      new Typesetter(pdf, fonts)
          .set(List.of(cover(document), Composition.of(Section.of(document))), foot(document));
      PdfIdentity.of(document.code(), imprint.date()).applyTo(pdf);
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private Block.Group cover(RedactedDocument document) {
    boolean lacking = !new VisibleText(fonts).showsAll(document.text().text());
    return new Cover(document, imprint, lacking).blocks();
  }

  private static String foot(RedactedDocument document) {
    return document.code() + " \u00b7 de-identified transcript";
  }
}
