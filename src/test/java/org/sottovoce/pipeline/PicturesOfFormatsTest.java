package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TestPictures;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.text.Span;

/** Pictures of every format: listed, taken out, kept without what is no pixel. */
class PicturesOfFormatsTest {

  private static final Size SIZE = new Size(TestPictures.WIDTH, TestPictures.HEIGHT);

  @ParameterizedTest
  @EnumSource
  void aPictureIsListedBehindTheWordsBeforeItWithItsSizes(PictureFiles form) throws Exception {
    Document document = read(form.with(TestPictures.png()));
    assertEquals(1, document.pictures().size());
    Picture picture = document.pictures().get(0);
    int behind = document.text().indexOf("before it") + "before it".length();
    assertEquals(Optional.of(new Span(behind, behind)), picture.position());
    assertEquals(Optional.of(SIZE), picture.pixels());
    Size shown = form == PictureFiles.HTML ? new Size(36, 24) : new Size(200, 100);
    assertEquals(Optional.of(shown), picture.points());
    assertTrue(picture.canBeKept());
    assertEquals(List.of(), document.shortfalls());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownOfAPictureIsItsPixels(PictureFiles form) throws Exception {
    assertSamePixels(images(read(form.with(TestPictures.png()))).get(1));
  }

  @ParameterizedTest
  @MethodSource("withPictures")
  void nothingIsLeftOfAPictureThatNobodyKept(PictureFiles form, String kind, byte[] picture)
      throws Exception {
    Document document = read(form.with(picture));
    for (String view : Unpacked.views(released(document, Set.of()))) {
      assertFalse(view.contains(TestPictures.MARKER), kind);
      assertFalse(holdsAPieceOf(latin(picture), view), kind);
      assertFalse(holdsAPieceOf(latin(PictureFiles.pixels()), view), kind);
    }
  }

  @ParameterizedTest
  @MethodSource("withPictures")
  void whatIsSoughtIsInTheOriginal(PictureFiles form, String kind, byte[] picture)
      throws Exception {
    List<String> views = Unpacked.views(form.with(picture).bytes());
    String sought = form.isPdf() ? latin(PictureFiles.pixels()) : latin(picture);
    assertTrue(views.stream().anyMatch(view -> view.contains(TestPictures.MARKER)), kind);
    assertTrue(
        views.stream()
            .anyMatch(view -> holdsAPieceOf(sought, view) || holdsAPieceOf(latin(picture), view)),
        kind);
  }

  @ParameterizedTest
  @MethodSource("withPictures")
  void aKeptPictureHasItsPixelsAndNothingElse(PictureFiles form, String kind, byte[] picture)
      throws Exception {
    byte[] release = released(read(form.with(picture)), Set.of(1));
    for (String view : Unpacked.views(release)) {
      assertFalse(view.contains(TestPictures.MARKER), kind);
      assertFalse(view.matches("(?s).*(Exif|ns.adobe.com/xap|iCCP|tEXt|zTXt|iTXt|eXIf).*"), kind);
    }
    Document again = read(new SourceFile("release", release));
    assertEquals(Optional.of(SIZE), again.pictures().get(0).pixels());
    if (kind.equals("png")) {
      assertSamePixels(images(again).get(1));
    } else {
      int colour = images(again).get(1).getRGB(20, 16);
      assertFalse((colour & 0xFFFFFF) == 0, "the first of two frames is not black");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceholderHasTheSizeOfThePicture(PictureFiles form) throws Exception {
    Document document = read(form.with(TestPictures.png()));
    Document again = read(new SourceFile("release", released(document, Set.of())));
    assertEquals(document.pictures().get(0).points(), again.pictures().get(0).points());
  }

  @ParameterizedTest
  @MethodSource("withUnusable")
  void whatCannotBeKeptIsToldAndBecomesAGreyArea(PictureFiles form, String kind, byte[] picture)
      throws Exception {
    Document document = read(form.with(picture));
    assertFalse(document.pictures().get(0).canBeKept(), kind);
    assertEquals(List.of(new Shortfall(Shortfall.Kind.PICTURE, 1)), document.shortfalls(), kind);
    assertFalse(images(document).containsKey(1));
    for (String view : Unpacked.views(released(document, Set.of(1)))) {
      assertFalse(view.contains(TestPictures.MARKER), kind);
      assertFalse(holdsAPieceOf(latin(picture), view), kind);
    }
  }

  @ParameterizedTest
  @MethodSource("holdingFiles")
  void aPictureCutShortBecomesAGreyArea(PictureFiles form) throws Exception {
    byte[] whole = TestPictures.plainPng(200, 200);
    Document document = read(form.with(Arrays.copyOf(whole, 400)));
    byte[] release = released(document, Set.of(1));
    assertFalse(images(document).containsKey(1));
    assertEquals(1, read(new SourceFile("release", release)).pictures().size());
  }

  private static Object[][] withPictures() {
    Map<String, byte[]> pictures =
        Map.of(
            "png", TestPictures.png(),
            "jpeg", TestPictures.jpeg(),
            "gif", TestPictures.animatedGif());
    return cases(pictures);
  }

  private static Object[][] withUnusable() {
    Map<String, byte[]> pictures =
        Map.of("bomb", TestPictures.bomb(), "svg", TestPictures.svg(), "wmf", TestPictures.wmf());
    return Arrays.stream(cases(pictures))
        .filter(one -> holdingFiles().contains(one[0]))
        .toArray(Object[][]::new);
  }

  /** A PDF holds the pixels of a picture. */
  private static List<PictureFiles> holdingFiles() {
    return Arrays.stream(PictureFiles.values()).filter(form -> !form.isPdf()).toList();
  }

  private static Object[][] cases(Map<String, byte[]> pictures) {
    return Arrays.stream(PictureFiles.values())
        .flatMap(
            form ->
                pictures.keySet().stream()
                    .sorted()
                    .map(kind -> new Object[] {form, kind, pictures.get(kind)}))
        .toArray(Object[][]::new);
  }

  /** Whether sixteen bytes in a row of {@code whole}, which are no sixteen of one, are in it. */
  private static boolean holdsAPieceOf(String whole, String view) {
    return IntStream.range(0, Math.max(0, whole.length() / 16))
        .mapToObj(i -> whole.substring(i * 16, i * 16 + 16))
        .filter(piece -> piece.chars().distinct().count() > 8)
        .filter(piece -> !piece.contains("IHDR") && !piece.contains("IEND"))
        .anyMatch(view::contains);
  }

  private static Document read(SourceFile source) throws Exception {
    return FormatCatalogue.intake().read(source).document();
  }

  private static Map<Integer, BufferedImage> images(Document document) throws Exception {
    Map<Integer, BufferedImage> images = new HashMap<>();
    new DocumentPictures()
        .of(document, (number, image) -> image.ifPresent(found -> images.put(number, found)));
    return images;
  }

  private static byte[] released(Document document, Set<Integer> kept) throws Exception {
    assertTrue(document.releasableInPlace());
    return FormatCatalogue.writersInPlace()
        .get(document.format())
        .write(
            RedactedDocument.of(
                "T01", FormatCatalogue.intake().segment(document), List.of(), kept));
  }

  private static void assertSamePixels(BufferedImage image) {
    for (int y = 0; y < TestPictures.HEIGHT; y++) {
      for (int x = 0; x < TestPictures.WIDTH; x++) {
        assertEquals(TestPictures.colour(x, y), image.getRGB(x, y));
      }
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
