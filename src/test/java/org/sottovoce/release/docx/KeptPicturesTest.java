package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.docx.DocxFixture.paragraph;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

class KeptPicturesTest {

  private static final String MAIN = "word/document.xml";

  @Test
  void picturesAreListedWithTheirPlaceAndSizes() throws Exception {
    Document document = read(file("", png(8, 4), "png"));
    assertEquals(
        List.of(
            new Picture(
                1,
                "word/media/a.png",
                Optional.of(new Span(3, 3)),
                "image/png",
                Optional.of(new Size(8, 4)),
                Optional.of(new Size(72, 36))),
            new Picture(
                2,
                "word/media/a.png",
                Optional.of(new Span(7, 7)),
                "image/png",
                Optional.of(new Size(8, 4)),
                Optional.of(new Size(72, 36)))),
        document.pictures());
  }

  @Test
  void withoutADecisionNoPictureIsShown() throws Exception {
    Map<String, byte[]> released = release(read(file("", png(8, 4), "png")), Set.of());
    assertEquals(Set.of("word/media/placeholder.png"), media(released));
  }

  @Test
  void ofTwoPicturesTheOneThatWasKeptIsShown() throws Exception {
    Map<String, byte[]> released = release(read(file("", png(8, 4), "png")), Set.of(2));
    assertEquals(Set.of("word/media/picture2.png", "word/media/placeholder.png"), media(released));
    String body = new String(released.get(MAIN), StandardCharsets.UTF_8);
    int first = body.indexOf("r:embed=\"rIdPicture\"");
    assertTrue(first >= 0 && first < body.indexOf("r:embed=\"rIdPicture2\""), body);
  }

  @Test
  void aKeptPictureHasTheSamePixelsAndNothingElse() throws Exception {
    byte[] original = withText(png(8, 4), "Author\0Quillfeather");
    byte[] kept =
        release(read(file("", original, "png")), Set.of(1)).get("word/media/picture1.png");
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("tEXt"));
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("Quill"));
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(original));
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(kept));
    for (int i = 0; i < 32; i++) {
      assertEquals(before.getRGB(i % 8, i / 8), after.getRGB(i % 8, i / 8));
    }
  }

  @Test
  void whatWasCutOffDoesNotTravel() throws Exception {
    String half = "<a:srcRect l='50000' b='25000'/>";
    byte[] kept =
        release(read(file(half, png(8, 4), "png")), Set.of(1)).get("word/media/picture1.png");
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(kept));
    assertEquals(4, after.getWidth());
    assertEquals(3, after.getHeight());
    assertEquals(colour(4, 0), after.getRGB(0, 0));
  }

  @Test
  void aPhotographStaysOneWithoutItsComment() throws Exception {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image(16, 16), "jpeg", jpeg);
    byte[] comment = "\u00FF\u00FE\0\u000EQuillfeather".getBytes(StandardCharsets.ISO_8859_1);
    byte[] plain = jpeg.toByteArray();
    byte[] original =
        ByteBuffer.allocate(plain.length + comment.length)
            .put(plain, 0, 2)
            .put(comment)
            .put(plain, 2, plain.length - 2)
            .array();
    Document document = read(file("", original, "jpeg"));
    assertEquals("image/jpeg", document.pictures().get(0).mediaType());
    byte[] kept = release(document, Set.of(1)).get("word/media/picture1.jpeg");
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("Quill"));
    assertEquals(16, ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
  }

  @Test
  void aPictureTooLargeToDecodeCannotBeKept() throws Exception {
    byte[] bomb = png(8, 4);
    ByteBuffer.wrap(bomb).putInt(16, 90_000).putInt(20, 90_000);
    CRC32 checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());
    assertNotKept(bomb);
  }

  @Test
  void whatIsNoPictureOrADamagedOneCannotBeKept() throws Exception {
    assertNotKept("no picture".getBytes(StandardCharsets.UTF_8));
    assertNotKept(Arrays.copyOf(png(8, 4), 20));
    Document cut = read(file("", Arrays.copyOf(png(40, 40), 60), "png"));
    assertEquals(Set.of("word/media/placeholder.png"), media(release(cut, Set.of(1))));
  }

  private static void assertNotKept(byte[] bytes) throws Exception {
    Document document = read(file("", bytes, "png"));
    assertFalse(document.pictures().get(0).canBeKept());
    assertEquals(Set.of("word/media/placeholder.png"), media(release(document, Set.of(1))));
  }

  private static DocxFixture file(String crop, byte[] picture, String extension) {
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='457200'/><wp:docPr id='1'"
            + " name='Picture 1'/><a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/"
            + "drawingml/2006/picture'><pic:pic><pic:blipFill><a:blip r:embed='rId9'/>"
            + crop
            + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
            + "</w:p>";
    return DocxFixture.body(paragraph("one") + drawing + paragraph("two") + drawing)
        .link(MAIN, "rId9", "image", "media/a." + extension, false)
        .part("word/media/a." + extension, picture);
  }

  private static Document read(DocxFixture fixture) throws Exception {
    return new DocxReader().read(fixture.file());
  }

  private static Map<String, byte[]> release(Document document, Set<Integer> kept)
      throws IOException {
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    byte[] bytes =
        new DocxInPlaceWriter().write(RedactedDocument.of("T01", segmented, List.of(), kept));
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Set<String> media(Map<String, byte[]> released) {
    Map<String, byte[]> media = new TreeMap<>(released);
    media.keySet().removeIf(name -> !name.contains("media/"));
    return media.keySet();
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image(width, height), "png", png);
    return png.toByteArray();
  }

  private static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, colour(i % width, i / width));
    }
    return image;
  }

  private static int colour(int x, int y) {
    return 0xFF000000 | ((x * 25) << 16) | ((y * 40) << 8) | 0x33;
  }

  /** The PNG with a text chunk behind its header. */
  private static byte[] withText(byte[] png, String text) {
    byte[] content = ("tEXt" + text).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return ByteBuffer.allocate(png.length + content.length + 8)
        .put(png, 0, 33)
        .putInt(content.length - 4)
        .put(content)
        .putInt((int) checksum.getValue())
        .put(png, 33, png.length - 33)
        .array();
  }
}
