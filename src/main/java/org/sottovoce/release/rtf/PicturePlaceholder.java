package org.sottovoce.release.rtf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.rtf.RtfTokens;
import org.sottovoce.release.Placeholder;

/** The picture that stands in place of one picture, as large as that was shown. */
final class PicturePlaceholder {

  private static final List<String> SIZES =
      List.of(
          "picscalex",
          "picscaley",
          "piccropl",
          "piccropr",
          "piccropt",
          "piccropb",
          "picwgoal",
          "pichgoal");
  private static final String GREY = HexFormat.of().formatHex(Placeholder.png());

  private PicturePlaceholder() {}

  /** The group in place of the one that {@code open} opens; nothing where its size is unknown. */
  static Optional<String> of(RtfTokens tokens, int open) {
    Map<String, Integer> sizes = new HashMap<>();
    for (int token = open + 1; token < tokens.value(open); token++) {
      if (tokens.kind(token) == RtfTokens.Kind.OPEN) {
        token = tokens.value(token);
      } else if (tokens.value(token) != RtfTokens.NONE && tokens.word(token).startsWith("pic")) {
        sizes.put(tokens.word(token), tokens.value(token));
      }
    }
    if (sizes.getOrDefault("picwgoal", 0) <= 0 || sizes.getOrDefault("pichgoal", 0) <= 0) {
      return Optional.empty();
    }
    StringBuilder picture = new StringBuilder("{\\pict");
    for (String size : SIZES) {
      if (sizes.containsKey(size)) {
        picture.append('\\').append(size).append(sizes.get(size));
      }
    }
    return Optional.of(picture.append("\\pngblip ").append(GREY).append('}').toString());
  }
}
