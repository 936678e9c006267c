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
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.Shortfall.Kind;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.text.Span;

/** What each format does with pictures in a way of its own. */
class PictureFormsTest {

  private static final String TARGET = "https://example.org/Quillfeather.png";
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
    assertEquals(1, document.pictures().size());
    Picture picture = document.pictures().get(0);
    assertTrue(picture.linked() && !picture.canBeKept());
    assertEquals(Optional.of(new Span(5, 5)), picture.position());
    assertEquals(Optional.of(new Size(72, 72)), picture.points());
    assertEquals(List.of(new Shortfall(Kind.LINKED_PICTURE, 1)), document.shortfalls());
    assertGone(released(document, Set.of(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pic:pic><pic:blipFill><a:blip r:link='rId7'/></pic:blipFill></pic:pic>",
        "<pic:pic><pic:blipFill><a:blip r:embed='rId7'/></pic:blipFill></pic:pic>",
        "<pic:pic><pic:blipFill><a:blip r:embed='' r:link='rId7'/></pic:blipFill></pic:pic>"
      })
  void aPictureThatADocxOnlyPointsAtIsToldAndNotFetched(String picture) throws Exception {
    String drawing =
        "<w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/><a:graphic><a:graphicData"
            + " uri='http://schemas.openxmlformats.org/drawingml/2006/picture'>"
            + picture
            + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
    assertLinked(read(docx(drawing)), Optional.of(new Size(72, 72)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v:imagedata r:id='rId7'/>",
        "<v:imagedata r:href='rId7'/>",
        "<v:imagedata src='https://example.org/Quillfeather.png'/>"
      })
  void aPictureThatAnOldDrawingOnlyPointsAtIsToldAndNotFetched(String picture) throws Exception {
    String drawing =
        "<w:pict><v:shape style='width:36pt;height:24pt'>" + picture + "</v:shape></w:pict>";
    assertLinked(read(docx(drawing)), Optional.of(new Size(36, 24)));
  }

  @Test
  void aPictureThatADocxHoldsAndPointsAtIsNotALinkedOne() throws Exception {
    SourceFile file =
        DocxFixture.body(
                DocxFixture.paragraph("words")
                    + "<w:p><w:r><w:pict><v:shape><v:imagedata r:id='rId8' r:href='rId7'/></v:shape>"
                    + "</w:pict></w:r></w:p>")
            .link("word/document.xml", "rId7", "image", TARGET, true)
            .link("word/document.xml", "rId8", "image", "media/a.png", false)
            .part("word/media/a.png", TestPictures.png())
            .file();
    Document document = read(file);
    assertEquals(List.of(false), document.pictures().stream().map(Picture::linked).toList());
    assertEquals(List.of(), document.shortfalls());
    assertGone(released(document, Set.of(1)));
  }

  private static void assertLinked(Document document, Optional<Size> points) throws Exception {
    assertEquals(1, document.pictures().size());
    Picture picture = document.pictures().get(0);
    assertTrue(picture.linked() && !picture.canBeKept());
    assertEquals(Optional.of(new Span(5, 5)), picture.position());
    assertEquals(points, picture.points());
    assertEquals(List.of(new Shortfall(Kind.LINKED_PICTURE, 1)), document.shortfalls());
    byte[] release = released(document, Set.of(1));
    assertGone(release);
    assertEquals(1, read(new SourceFile("again", release)).pictures().size());
  }

  private static SourceFile docx(String drawing) {
    return DocxFixture.body(
            DocxFixture.paragraph("words") + "<w:p><w:r>" + drawing + "</w:r></w:p>")
        .link("word/document.xml", "rId7", "image", TARGET, true)
        .file();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img srcset='URL 2x'>",
        "<img src='URL' alt='' longdesc='URL' lowsrc='URL'>",
        "<picture><source srcset='URL'><img src='URL'></picture>",
        "<table background='URL'><tr><td background='URL'>cell</td></tr></table>",
        "<p style='background: url(URL)'>line</p>",
        "<style>p { background: url('URL') } @import 'URL';</style>",
        "<input type='image' src='URL'>",
        "<object data='URL'>other</object>",
        "<embed src='URL'>",
        "<video poster='URL'></video>",
        "<link rel='icon' href='URL'>",
        "<a href='URL'><img src='URL'></a>"
      })
  void whereAPageLeadsIsReviewedOrGone(String html) throws Exception {
    Document document = read(html(html.replace("URL", TARGET)));
    if (!document.text().contains(TARGET)) {
      assertGone(released(document, Set.of(1)));
    }
    assertEquals(html.contains("<a "), document.text().contains(TARGET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style:style style:name='fr1' style:family='graphic'><style:graphic-properties"
            + " draw:fill='bitmap' draw:fill-image-name='f'/><style:paragraph-properties>"
            + "<style:background-image xlink:href='URL'/></style:paragraph-properties></style:style>",
        "<text:list-style style:name='L1'><text:list-level-style-image text:level='1'"
            + " xlink:href='URL'/></text:list-style>",
        "<draw:fill-image draw:name='f' xlink:href='URL'/>"
      })
  void wherePicturesOfStylesLeadIsGone(String style) throws Exception {
    Document document =
        read(odt(style.replace("URL", TARGET), "<draw:image xlink:href='Pictures/a'/>").file());
    assertFalse(document.text().contains(TARGET));
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
    assertEquals(
        List.of(false, true, true, true),
        document.pictures().stream().map(Picture::linked).toList());
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
