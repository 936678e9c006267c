package org.sottovoce.pipeline;

import static org.sottovoce.document.docx.DocxFixture.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.odf.OdfFixture;

/** Files of each format with one picture between two lines of text. */
public enum PictureFiles {
  DOCX,
  ODT,
  ODT_IN_PLACE,
  RTF,
  RTF_BINARY,
  HTML,
  PDF,
  PDF_FORM;

  /** Whether such a file holds the pixels of a picture, not the file that they came in. */
  boolean isPdf() {
    return this == PDF || this == PDF_FORM;
  }

  /** A file that shows the picture. */
  public SourceFile with(byte[] picture) {
    return new SourceFile("file", bytes(picture));
  }

  private byte[] bytes(byte[] picture) {
    return switch (this) {
      case DOCX -> docx(picture);
      case ODT -> odt(picture);
      case ODT_IN_PLACE -> odtInPlace(picture);
      case RTF -> rtf(picture);
      case RTF_BINARY -> rtfBinary(picture);
      case HTML -> html(picture);
      case PDF -> pdf(picture, false);
      case PDF_FORM -> pdf(picture, true);
    };
  }

  private static byte[] docx(byte[] picture) {
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='2540000' cy='1270000'/><wp:docPr id='1'"
            + " name='Picture 1'/><a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/"
            + "drawingml/2006/picture'><pic:pic><pic:blipFill><a:blip r:embed='rId9'/>"
            + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
            + "</w:p>";
    return DocxFixture.body(paragraph("before it") + drawing + paragraph("after it"))
        .link("word/document.xml", "rId9", "image", "media/a.bin", false)
        .part("word/media/a.bin", picture)
        .bytes();
  }

  private static byte[] odt(byte[] picture) {
    return odt("<draw:image xlink:href='Pictures/a.bin' xlink:type='simple'/>")
        .part("Pictures/a.bin", picture)
        .bytes();
  }

  private static byte[] odtInPlace(byte[] picture) {
    String base64 = Base64.getMimeEncoder().encodeToString(picture);
    return odt("<draw:image><office:binary-data>" + base64 + "</office:binary-data></draw:image>")
        .bytes();
  }

  private static OdfFixture odt(String image) {
    return OdfFixture.body(
        OdfFixture.paragraph("before it")
            + OdfFixture.paragraph(
                "<draw:frame svg:width='200pt' svg:height='100pt'>" + image + "</draw:frame>")
            + OdfFixture.paragraph("after it"));
  }

  private static byte[] rtf(byte[] picture) {
    String hex = HexFormat.of().formatHex(picture).replaceAll("(.{60})", "$1\r\n");
    return latin(rtf("\\pngblip\r\n" + hex));
  }

  private static byte[] rtfBinary(byte[] picture) {
    String raw = new String(picture, StandardCharsets.ISO_8859_1);
    return latin(rtf("\\jpegblip\\bin" + picture.length + " " + raw));
  }

  private static String rtf(String picture) {
    return "{\\rtf1\\ansi before it\\par{\\pict\\picwgoal4000\\pichgoal2000"
        + picture
        + "}\\par after it}";
  }

  private static byte[] html(byte[] picture) {
    return latin(
        "<html><body><p>before it</p><img src='data:image/png;base64,"
            + Base64.getEncoder().encodeToString(picture)
            + "'><p>after it</p></body></html>");
  }

  private static byte[] pdf(byte[] picture, boolean inForm) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 300));
      pdf.addPage(page);
      PDImageXObject image = image(picture);
      image.setMetadata(metadata(pdf));
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        line(content, 250, "before it");
        if (inForm) {
          content.drawForm(form(pdf, image));
        } else {
          content.drawImage(image, 40, 120, 200, 100);
        }
        line(content, 60, "after it");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A JPEG stands in a PDF as it is; of any other picture, its pixels. */
  private static PDImageXObject image(byte[] picture) throws IOException {
    boolean jpeg = picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8;
    COSStream stream = new COSStream();
    try (OutputStream out =
        jpeg ? stream.createRawOutputStream() : stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(jpeg ? picture : pixels());
    }
    if (jpeg) {
      stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    }
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, TestPictures.WIDTH);
    stream.setInt(COSName.HEIGHT, TestPictures.HEIGHT);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    return new PDImageXObject(new PDStream(stream), null);
  }

  static byte[] pixels() {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    for (int i = 0; i < TestPictures.WIDTH * TestPictures.HEIGHT; i++) {
      int colour = TestPictures.colour(i % TestPictures.WIDTH, i / TestPictures.WIDTH);
      pixels.write(colour >> 16);
      pixels.write(colour >> 8);
      pixels.write(colour);
    }
    return pixels.toByteArray();
  }

  private static PDMetadata metadata(PDDocument pdf) throws IOException {
    return new PDMetadata(
        pdf, new ByteArrayInputStream(latin("<x>" + TestPictures.MARKER + "</x>")));
  }

  private static PDFormXObject form(PDDocument pdf, PDImageXObject image) throws IOException {
    PDFormXObject form = new PDFormXObject(pdf);
    form.setBBox(new PDRectangle(400, 300));
    form.setResources(new PDResources());
    form.getResources().put(COSName.getPDFName("I"), image);
    try (OutputStream out = form.getCOSObject().createOutputStream()) {
      out.write(latin("q 200 0 0 100 40 120 cm /I Do Q"));
    }
    return form;
  }

  private static void line(PDPageContentStream content, int y, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(40, y);
    content.showText(text);
    content.endText();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
