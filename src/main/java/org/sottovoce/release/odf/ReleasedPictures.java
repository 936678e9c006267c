package org.sottovoce.release.odf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.document.odf.OdfPicture;
import org.sottovoce.document.odf.OdfPictures;
import org.sottovoce.release.Placeholder;
import org.sottovoce.release.picture.KeptPicture;
import org.w3c.dom.Element;

/**
 * What stands in the frames of an OpenDocument text: pictures that a person kept, encoded anew, and
 * grey areas.
 */
final class ReleasedPictures {

  private final IdentityHashMap<Element, String> parts = new IdentityHashMap<>();
  private final Map<String, byte[]> pictures = new TreeMap<>();

  /** Those of {@code content} whose numbers are in {@code kept} and that can be decoded. */
  ReleasedPictures(OdfContent content, Set<Integer> kept) {
    OdfPictures images = content.images();
    for (OdfPicture picture : content.pictures()) {
      if (kept.contains(picture.number())) {
        images
            .image(picture)
            .map(image -> KeptPicture.of(image, images.isPhotograph(picture)))
            .ifPresent(anew -> put(picture, anew));
      }
    }
  }

  /** The part that a frame shows in a release; nothing where its size is unknown. */
  Optional<String> part(Element frame) {
    return Optional.ofNullable(parts.get(frame))
        .or(() -> OdfPictures.shown(frame).map(this::greyArea));
  }

  /** What was asked for so far, by the names of the parts. */
  Map<String, byte[]> pictures() {
    return pictures;
  }

  private String greyArea(Size size) {
    String part = "Pictures/placeholder-" + size.width() + "x" + size.height() + ".png";
    pictures.computeIfAbsent(part, name -> Placeholder.png(size.width(), size.height()));
    return part;
  }

  private void put(OdfPicture picture, KeptPicture anew) {
    String part = "Pictures/picture" + picture.number() + "." + anew.extension();
    parts.put(picture.frame(), part);
    pictures.put(part, anew.bytes());
  }
}
