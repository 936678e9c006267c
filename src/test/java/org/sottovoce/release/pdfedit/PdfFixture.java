package org.sottovoce.release.pdfedit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A PDF that tests write operator by operator: one page with a plain font /F1 and /F2. */
final class PdfFixture implements AutoCloseable {

  private final PDDocument pdf = new PDDocument();
  private final PDPage page = new PDPage(new PDRectangle(400, 300));
  private final PDFont composite;
  private final StringBuilder content = new StringBuilder();

  PdfFixture() throws IOException {
    try (InputStream file =
        PdfFixture.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
      composite = PDType0Font.load(pdf, file, false);
    }
    pdf.addPage(page);
    page.setResources(resources());
  }

  PDDocument pdf() {
    return pdf;
  }

  PDPage page() {
    return page;
  }

  /** Resources with both fonts. */
  PDResources resources() {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    resources.put(COSName.getPDFName("F2"), composite);
    return resources;
  }

  /** Adds operators to the page. */
  PdfFixture draw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /** Adds a line of text at a height. */
  PdfFixture line(int y, String text) {
    return draw("BT /F1 10 Tf 40 " + y + " Td (" + text + ") Tj ET");
  }

  /** The operand that shows {@code text} in the composite font. */
  String composite(String text) throws IOException {
    StringBuilder hex = new StringBuilder("<");
    for (byte one : composite.encode(text)) {
      hex.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
    }
    return hex.append('>').toString();
  }

  /** A form with its operators. */
  PDFormXObject form(String operators) throws IOException {
    PDFormXObject form = new PDFormXObject(pdf);
    form.setBBox(new PDRectangle(400, 300));
    form.setResources(resources());
    fill(form.getCOSObject(), operators);
    return form;
  }

  /** Names a form so that the page can draw it. */
  PdfFixture use(String name, PDFormXObject form) {
    page.getResources().put(COSName.getPDFName(name), form);
    return this;
  }

  static void fill(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  byte[] bytes() throws IOException {
    PDStream stream = new PDStream(pdf);
    fill(stream.getCOSObject(), content.toString());
    page.setContents(stream);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
