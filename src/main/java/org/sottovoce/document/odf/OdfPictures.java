package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;
import static org.sottovoce.document.odf.OdfNamespace.OFFICE;
import static org.sottovoce.document.odf.OdfNamespace.SVG;
import static org.sottovoce.document.odf.OdfNamespace.XLINK;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.PicturePlaces;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.text.Span;
import org.w3c.dom.Element;

/**
 * The pictures of an OpenDocument text, in its package or linked. A frame may hold one picture in
 * several forms; the first that can be decoded is taken.
 */
public final class OdfPictures {

  /** A frame that holds one of these is more than a picture. */
  private static final Set<OdfRole> WITH_TEXT =
      Set.of(OdfRole.FLOW, OdfRole.TABLE, OdfRole.PARAGRAPH, OdfRole.SHAPE);

  private final OdfContent content;
  private final OdfPackage source;
  private final FrameClips clips;

  OdfPictures(OdfContent content, OdfPackage source) {
    this.content = content;
    this.source = source;
    this.clips = new FrameClips(content);
  }

  /** Whether a frame is written as a picture and nothing else. */
  public static boolean isPicture(Element frame) {
    return DRAW.is(frame, "frame")
        && ChildElements.of(frame).stream().map(OdfRole::of).noneMatch(WITH_TEXT::contains);
  }

  /** What a release would show of a picture, without what is cut off. */
  public Optional<BufferedImage> image(OdfPicture picture) {
    Optional<PictureBytes> bytes = best(picture);
    return bytes
        .flatMap(PictureBytes::decoded)
        .map(image -> clips.of(picture.frame(), bytes.get()).of(image));
  }

  /** Whether a picture is a photograph. */
  public boolean isPhotograph(OdfPicture picture) {
    return best(picture).filter(PictureBytes::isPhotograph).isPresent();
  }

  /** The pictures, by number. */
  List<Picture> listed(List<TextPart> parts) {
    PicturePlaces places = new PicturePlaces(parts);
    List<Picture> listed = new ArrayList<>();
    for (OdfPicture picture : content.pictures()) {
      Optional<Span> position = picture.before().flatMap(places::behind);
      Optional<Size> shown = shown(picture.frame());
      listed.add(
          best(picture)
              .map(bytes -> listed(picture.number(), position, bytes, shown))
              .orElseGet(() -> Picture.linked(picture.number(), position, shown)));
    }
    return listed;
  }

  private static Picture listed(
      int number, Optional<Span> position, PictureBytes bytes, Optional<Size> shown) {
    return new Picture(number, "content.xml", position, bytes.mediaType(), bytes.size(), shown);
  }

  private Optional<PictureBytes> best(OdfPicture picture) {
    List<PictureBytes> found =
        ChildElements.of(picture.frame()).stream()
            .filter(child -> DRAW.is(child, "image"))
            .flatMap(image -> bytes(image).stream())
            .toList();
    return found.stream()
        .filter(bytes -> bytes.size().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Optional<PictureBytes> bytes(Element image) {
    String target = XLINK.value(image, "href");
    if (!target.isEmpty()) {
      String part = target.startsWith("./") ? target.substring(2) : target;
      return source.part(part).map(PictureBytes::new);
    }
    return ChildElements.of(image).stream()
        .filter(child -> OFFICE.is(child, "binary-data"))
        .findFirst()
        .flatMap(child -> PictureBytes.ofBase64(child.getTextContent()));
  }

  /** How large a frame is, in points; empty when it does not say. */
  public static Optional<Size> shown(Element frame) {
    int width = (int) Math.round(Lengths.points(SVG.value(frame, "width")));
    int height = (int) Math.round(Lengths.points(SVG.value(frame, "height")));
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
  }
}
