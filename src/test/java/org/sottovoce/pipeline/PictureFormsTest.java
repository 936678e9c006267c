package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.Shortfall.Kind;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.release.RedactedDocument;

/** What each format does with pictures in a way of its own. */
class PictureFormsTest {

  private static final String PNG = Base64.getEncoder().encodeToString(TestPictures.png());

  @Test
  void ofAPictureInTwoFormsTheOneThatCanBeKeptIsTaken() throws Exception {
    OdfFixture odt =
        odt("", "<draw:image xlink:href='Pictures/a.svg'/><draw:image xlink:href='./Pictures/b'/>")
            .part("Pictures/a.svg", TestPictures.svg())
            .part("Pictures/b", TestPictures.png());
    Document document = read(odt.file());
    assertEquals("image/png", document.pictures().get(0).mediaType());
    assertEquals(1, document.pictures().size());
  }

  @Test
  void whatAFrameCutsOffDoesNotTravel() throws Exception {
    String style =
        "<style:style style:name='fr1' style:family='graphic'><style:graphic-properties"
            + " fo:clip='rect(0in, 0.25in, 0.125in, 0in)'/></style:style>";
    OdfFixture odt =
        odt(style, "<draw:image xlink:href='Pictures/a'/>")
            .part("Pictures/a", TestPictures.plainPng(48, 32));
    Document document = read(odt.file());
    BufferedImage shown = images(document).get(0);
    assertEquals(new Size(24, 20), new Size(shown.getWidth(), shown.getHeight()));
    byte[] release = released(document, Set.of(1));
    Document again = read(new SourceFile("again", release));
    assertEquals(Optional.of(new Size(24, 20)), again.pictures().get(0).pixels());
    assertTrue(Unpacked.views(release).stream().noneMatch(view -> view.contains("fo:clip")));
  }

  @Test
  void aPictureThatAnOdtOnlyPointsAtIsToldAndNotFetched() throws Exception {
    Document document =
        read(odt("", "<draw:image xlink:href='http://example.org/Quillfeather.png'/>").file());
    assertEquals(List.of(), document.pictures());
    assertEquals(List.of(new Shortfall(Kind.LINKED_PICTURE, 1)), document.shortfalls());
    assertGone(released(document, Set.of(1)));
  }

  @Test
  void picturesInHeadersOfAnOdtAreListed() throws Exception {
    String image = "<draw:frame><draw:image xlink:href='Pictures/a'/></draw:frame>";
    OdfFixture odt =
        OdfFixture.body(OdfFixture.paragraph("words"))
            .master("<style:header><text:p>head " + image + "</text:p></style:header>")
            .part("Pictures/a", TestPictures.png());
    Document document = read(odt.file());
    assertEquals(1, document.pictures().size());
    byte[] release = released(document, Set.of(1));
    assertEquals(TestPictures.WIDTH, images(read(new SourceFile("x", release))).get(0).getWidth());
    assertGone(release);
  }

  @Test
  void anRtfPictureInTwoFormsIsOnePicture() throws Exception {
    String hex = HexFormat.of().formatHex(TestPictures.png());
    Document document =
        read(
            rtf(
                "{\\*\\shppict{\\pict\\picwgoal800\\pichgoal600\\pngblip "
                    + hex
                    + "}}{\\nonshppict{\\pict\\wmetafile8 "
                    + HexFormat.of().formatHex(TestPictures.wmf())
                    + "}}"));
    assertEquals(1, document.pictures().size());
    assertGone(released(document, Set.of(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "\\picwgoal960\\pichgoal640, 48, 32",
    "\\picwgoal960\\pichgoal640\\picscalex50\\picscaley200, 24, 64",
    "\\picwgoal960\\pichgoal640\\piccropl480, 24, 32",
    "'', 36, 24"
  })
  void anRtfPictureIsAsLargeAsItWasShown(String words, int width, int height) throws Exception {
    String hex = HexFormat.of().formatHex(TestPictures.png());
    Document document = read(rtf("{\\pict" + words + "\\pngblip " + hex + "}"));
    for (Set<Integer> kept : List.of(Set.<Integer>of(), Set.of(1))) {
      Document again = read(new SourceFile("again", released(document, kept)));
      assertEquals(Optional.of(new Size(width, height)), again.pictures().get(0).points());
    }
  }

  @Test
  void whatAnRtfCutsOffDoesNotTravel() throws Exception {
    String hex = HexFormat.of().formatHex(TestPictures.png());
    Document document =
        read(rtf("{\\pict\\picwgoal960\\pichgoal640\\piccropl480\\pngblip " + hex + "}"));
    BufferedImage shown =
        images(read(new SourceFile("again", released(document, Set.of(1))))).get(0);
    assertEquals(24, shown.getWidth());
    assertEquals(TestPictures.colour(24, 0), shown.getRGB(0, 0));
  }

  @Test
  void whatAPageOnlyPointsAtOrDrawsIsToldAndNeverFetched() throws Exception {
    Document document =
        read(
            html(
                "<img src='https://example.org/Quillfeather.png'><img src='a.png'><img>"
                    + "<svg><text>Quillfeather</text></svg><img src=' DATA:image/png;base64,"
                    + PNG.replace("+", "%2B")
                    + "'>"));
    assertEquals(
        List.of(new Shortfall(Kind.PICTURE, 1), new Shortfall(Kind.LINKED_PICTURE, 3)),
        document.shortfalls());
    assertEquals(1, document.pictures().size());
    byte[] release = released(document, Set.of(1));
    assertFalse(new String(release, StandardCharsets.UTF_8).contains("example.org"));
    assertGone(release);
  }

  @Test
  void aPlaceholderTakesTheRoomOfThePictureInAPage() throws Exception {
    Document document = read(html("<img src='data:image/png;base64," + PNG + "' width='10'>"));
    Picture area = read(new SourceFile("x", released(document, Set.of()))).pictures().get(0);
    assertEquals(Optional.of(new Size(TestPictures.WIDTH, TestPictures.HEIGHT)), area.pixels());
  }

  private static OdfFixture odt(String styles, String images) {
    return OdfFixture.body(
            OdfFixture.paragraph("words")
                + OdfFixture.paragraph(
                    "<draw:frame draw:style-name='fr1' svg:width='1in' svg:height='1in'>"
                        + images
                        + "</draw:frame>"))
        .automatic(styles);
  }

  private static SourceFile rtf(String picture) {
    return file("{\\rtf1\\ansi words\\par " + picture + "\\par more}");
  }

  private static SourceFile html(String body) {
    return file("<html><body><p>some words</p>" + body + "<p>and more</p></body></html>");
  }

  private static SourceFile file(String text) {
    return new SourceFile("file", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Document read(SourceFile source) throws Exception {
    return FormatCatalogue.intake().read(source).document();
  }

  private static List<BufferedImage> images(Document document) throws Exception {
    List<BufferedImage> images = new ArrayList<>();
    new DocumentPictures().of(document, (number, image) -> image.ifPresent(images::add));
    return images;
  }

  private static byte[] released(Document document, Set<Integer> kept) throws IOException {
    assertTrue(document.releasableInPlace());
    return FormatCatalogue.writersInPlace()
        .get(document.format())
        .write(
            RedactedDocument.of(
                "T01", FormatCatalogue.intake().segment(document), List.of(), kept));
  }

  private static void assertGone(byte[] release) throws IOException {
    for (String view : Unpacked.views(release)) {
      assertFalse(view.contains(TestPictures.MARKER));
    }
  }
}
