package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.V;
import static org.sottovoce.document.docx.WordNamespace.WP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.PicturePlaces;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pictures of a DOCX, in the package or linked, as a document lists them. */
final class DocxPictures {

  /** English metric units, in which drawings are measured, in a point. */
  private static final int UNITS = 12_700;

  private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:([\\d.]{1,9})pt");
  private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:([\\d.]{1,9})pt");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final DocxContent content;

  DocxPictures(DocxContent content) {
    this.content = content;
  }

  /**
   * The pictures, by number.
   *
   * @param parts what was read of the same package
   */
  List<Picture> listed(List<TextPart> parts) {
    if (content.pictures().isEmpty()) {
      return List.of();
    }
    PicturePlaces places = new PicturePlaces(parts);
    List<Picture> listed = new ArrayList<>();
    for (DocxPicture picture : content.pictures()) {
      Optional<String> target =
          content.target(picture).filter(part -> content.source().part(part).isPresent());
      Optional<Span> position = picture.before().map(TextNode::source).flatMap(places::behind);
      if (target.isPresent()) {
        listed.add(listed(picture, target.get(), position));
      } else if (content.isLinked(picture)) {
        listed.add(Picture.linked(picture.number(), position, shown(picture.element())));
      }
    }
    return listed;
  }

  private Picture listed(DocxPicture picture, String target, Optional<Span> position) {
    PictureBytes bytes = new PictureBytes(content.source().part(target).orElseThrow());
    return new Picture(
        picture.number(),
        target,
        position,
        bytes.mediaType(),
        bytes.size(),
        shown(picture.element()));
  }

  private static Optional<Size> shown(Element picture) {
    for (Node around = picture; around instanceof Element e; around = around.getParentNode()) {
      if (V.uri().equals(e.getNamespaceURI()) && e.hasAttribute("style")) {
        return size(WIDTH, HEIGHT, e.getAttribute("style"));
      }
      for (Element child : Elements.children(e)) {
        if (WP.is(child, "extent")) {
          return points(child.getAttribute("cx"), child.getAttribute("cy"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Size> points(String width, String height) {
    return NUMBER.matcher(width).matches() && NUMBER.matcher(height).matches()
        ? Optional.of(new Size(Integer.parseInt(width) / UNITS, Integer.parseInt(height) / UNITS))
        : Optional.empty();
  }

  private static Optional<Size> size(Pattern width, Pattern height, String style) {
    Matcher wide = width.matcher(style);
    Matcher high = height.matcher(style);
    return wide.find() && high.find()
        ? Optional.of(new Size(whole(wide.group(1)), whole(high.group(1))))
        : Optional.empty();
  }

  /** The digits before the decimal point. */
  private static int whole(String number) {
    String digits = number.replaceFirst("\\..*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
