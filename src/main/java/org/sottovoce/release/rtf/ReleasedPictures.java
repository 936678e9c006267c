package org.sottovoce.release.rtf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.rtf.RtfContent;
import org.sottovoce.document.rtf.RtfPicture;
import org.sottovoce.document.rtf.RtfPictures;
import org.sottovoce.release.Placeholder;
import org.sottovoce.release.picture.KeptPicture;

/** What stands in place of each picture, as large as that was shown. */
final class ReleasedPictures {

  private static final int TWENTIETHS = 20;

  private final Map<Integer, RtfPicture> byToken = new HashMap<>();
  private final RtfPictures images;
  private final Set<Integer> kept;

  /**
   * @param kept the numbers of the pictures that are shown
   */
  ReleasedPictures(RtfContent content, Set<Integer> kept) {
    this.images = content.images();
    this.kept = kept;
    content.pictures().forEach(picture -> byToken.put(picture.open(), picture));
  }

  /** The group in place of the one that {@code open} opens; nothing where its size is unknown. */
  Optional<String> of(int open) {
    RtfPicture picture = byToken.get(open);
    PictureBytes bytes = images.bytes(picture);
    return picture.shown(bytes).map(size -> group(size, shown(picture, bytes)));
  }

  private Optional<KeptPicture> shown(RtfPicture picture, PictureBytes bytes) {
    return kept.contains(picture.number())
        ? KeptPicture.of(bytes, picture.crop(bytes))
        : Optional.empty();
  }

  private static String group(Size size, Optional<KeptPicture> shown) {
    String form = shown.map(KeptPicture::extension).orElse("png");
    byte[] bytes =
        shown
            .map(KeptPicture::bytes)
            .orElseGet(
                () -> Placeholder.png(size.width() / TWENTIETHS, size.height() / TWENTIETHS));
    return "{\\pict\\picwgoal"
        + size.width()
        + "\\pichgoal"
        + size.height()
        + "\\"
        + form
        + "blip "
        + HexFormat.of().formatHex(bytes)
        + "}";
  }
}
