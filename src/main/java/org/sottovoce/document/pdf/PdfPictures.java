package org.sottovoce.document.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSStream;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PicturePlaces;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.Shortfall;

/** The pictures of a PDF, and the pages that are nothing but pictures. Belongs to one walk. */
final class PdfPictures {

  /** Images up to this size are decoded once, however often they are shown. */
  private static final int SMALL = 250_000;

  private final List<ShownPicture> pictures = new ArrayList<>();
  private final List<Integer> scanned = new ArrayList<>();

  void add(PageText page) {
    pictures.addAll(page.pictures());
    if (page.isScanned()) {
      scanned.add(page.number());
    }
  }

  /** Whether there is a page that is nothing but pictures. */
  boolean hasScannedPages() {
    return !scanned.isEmpty();
  }

  /** The same document with its pictures, and with what cannot travel. */
  Document listedIn(Document document) {
    PicturePlaces places = new PicturePlaces(document.parts());
    List<Picture> listed = pictures.stream().map(one -> listed(one, places)).toList();
    List<Shortfall> shortfalls = new ArrayList<>(document.shortfalls());
    shortfalls.addAll(Picture.shortfalls(listed));
    shortfalls.addAll(Shortfall.onPages(Shortfall.Kind.SCANNED_PAGE, scanned));
    return new Document(
        document.source(),
        document.format(),
        document.text(),
        document.parts(),
        document.fidelity(),
        listed,
        shortfalls);
  }

  /** Hands the pictures over. */
  void give(PictureTaker taker) {
    IdentityHashMap<COSStream, Optional<BufferedImage>> known = new IdentityHashMap<>();
    for (ShownPicture picture : pictures) {
      PdfImage image = picture.image();
      boolean small =
          image.size().filter(size -> (long) size.width() * size.height() <= SMALL).isPresent();
      taker.take(
          picture.number(),
          small
              ? known.computeIfAbsent(image.stream(), stream -> image.decoded())
              : image.decoded());
    }
  }

  private static Picture listed(ShownPicture picture, PicturePlaces places) {
    return new Picture(
        picture.number(),
        picture.place().part(),
        picture.before().flatMap(places::behind),
        picture.image().mediaType(),
        picture.image().size(),
        Optional.of(
            new Size((int) Math.round(picture.width()), (int) Math.round(picture.height()))),
        OptionalInt.of(picture.page()),
        false);
  }
}
