package org.sottovoce.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.sottovoce.document.TestPictures;

/** A PDF whose last page is a picture. */
final class ScannedFile {

  private ScannedFile() {}

  /**
   * The file.
   *
   * @param words whether a page with words stands before it
   */
  static byte[] withPages(boolean words) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      if (words) {
        words(pdf);
      }
      PDPage scan = new PDPage();
      pdf.addPage(scan);
      try (PDPageContentStream content = new PDPageContentStream(pdf, scan)) {
        content.drawImage(
            LosslessFactory.createFromImage(pdf, TestPictures.image()), 0, 0, 600, 700);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void words(PDDocument pdf) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(60, 600);
      content.showText("Interviewer: Where did Mary Whitaker grow up?");
      content.endText();
    }
  }
}
