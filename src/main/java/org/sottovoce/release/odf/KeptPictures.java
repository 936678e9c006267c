package org.sottovoce.release.odf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sottovoce.document.odf.OdfContent;
import org.sottovoce.document.odf.OdfPicture;
import org.sottovoce.document.odf.OdfPictures;
import org.sottovoce.release.picture.KeptPicture;
import org.w3c.dom.Element;

/** The pictures of an OpenDocument text that a person kept, encoded anew, by their frames. */
final class KeptPictures {

  private final IdentityHashMap<Element, String> parts = new IdentityHashMap<>();
  private final Map<String, KeptPicture> pictures = new TreeMap<>();

  /** Those of {@code content} whose numbers are in {@code kept} and that can be decoded. */
  KeptPictures(OdfContent content, Set<Integer> kept) {
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

  /** The part with the kept picture that a frame shows. */
  Optional<String> part(Element frame) {
    return Optional.ofNullable(parts.get(frame));
  }

  /** The kept pictures by the names of their parts. */
  Map<String, KeptPicture> pictures() {
    return pictures;
  }

  private void put(OdfPicture picture, KeptPicture anew) {
    String part = "Pictures/picture" + picture.number() + "." + anew.extension();
    parts.put(picture.frame(), part);
    pictures.put(part, anew);
  }
}
