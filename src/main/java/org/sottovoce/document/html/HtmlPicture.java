package org.sottovoce.document.html;

import java.util.Locale;
import java.util.Optional;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.html.HtmlEvent.Start;

/**
 * A picture of a page: its bytes stand in the page itself, or the page only points at it.
 *
 * @param number from 1, in the order of the page; those behind a link come after all others
 * @param tag the {@code img} that shows it
 */
public record HtmlPicture(int number, Start tag) {

  private static final String SCHEME = "data:";

  /** Whether {@code tag} shows a picture that stands in the page. */
  static boolean isIn(Start tag) {
    return source(tag).regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Its bytes; of no picture when they are damaged, or are no base64. */
  public PictureBytes bytes() {
    String source = source(tag);
    int comma = source.indexOf(',');
    String head = source.substring(0, Math.max(0, comma)).toLowerCase(Locale.ROOT);
    Optional<PictureBytes> bytes =
        head.endsWith(";base64")
            ? PictureBytes.ofBase64(unescaped(source.substring(comma + 1)))
            : Optional.empty();
    return bytes.orElseGet(() -> new PictureBytes(new byte[0]));
  }

  /** Of what base64 is written with, three characters may be escaped in a link. */
  private static String unescaped(String base64) {
    return base64.indexOf('%') < 0
        ? base64
        : base64.replaceAll("(?i)%2B", "+").replaceAll("(?i)%2F", "/").replaceAll("(?i)%3D", "=");
  }

  private static String source(Start tag) {
    return tag.value("src").map(String::strip).orElse("");
  }

  @Override
  public String toString() {
    return "HtmlPicture[" + number + "]";
  }
}
