package org.sottovoce.release.html;

import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlPicture;
import org.sottovoce.document.html.HtmlPictures;
import org.sottovoce.release.Placeholder;
import org.sottovoce.release.picture.KeptPicture;

/** What stands in place of each picture of a page. Nothing is ever fetched. */
final class ReleasedPictures {

  private final IdentityHashMap<Start, HtmlPicture> byTag = new IdentityHashMap<>();
  private final Set<Integer> kept;

  /**
   * @param kept the numbers of the pictures that are shown
   */
  ReleasedPictures(HtmlPictures pictures, Set<Integer> kept) {
    this.kept = kept;
    pictures.pictures().forEach(picture -> byTag.put(picture.tag(), picture));
  }

  /** The address of what {@code tag} shows, which is the thing itself. */
  String source(Start tag) {
    Optional<PictureBytes> bytes = Optional.ofNullable(byTag.get(tag)).map(HtmlPicture::bytes);
    Optional<KeptPicture> shown =
        bytes.filter(found -> kept.contains(byTag.get(tag).number())).flatMap(KeptPicture::of);
    return shown
        .map(picture -> address(picture.extension(), picture.bytes()))
        .orElseGet(() -> address("png", grey(bytes.flatMap(PictureBytes::size))));
  }

  /** An area as large as the picture, since browsers lay pages out by that. */
  private static byte[] grey(Optional<Size> size) {
    return size.map(known -> Placeholder.png(known.width(), known.height()))
        .orElseGet(Placeholder::png);
  }

  private static String address(String type, byte[] bytes) {
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
