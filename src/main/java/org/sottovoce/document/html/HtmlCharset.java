package org.sottovoce.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.DecodedText;
import org.sottovoce.document.TextDecoder;

/** Decodes a page's bytes: by its mark, by what its head declares, else as any text. */
public final class HtmlCharset {

  /** Mail programs and editors put sheets of several thousand characters before the declaration. */
  private static final int HEAD = 1 << 16;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s*=\\s*[\"']?\\s*"
              + "([A-Za-z0-9._:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATIN = Pattern.compile("iso-?8859-?1|latin-?1|us-ascii|ascii");

  private HtmlCharset() {}

  /** The page's text, or nothing when the bytes are none. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    return new TextDecoder().decode(bytes, declared(bytes));
  }

  /** What the head declares; browsers take Latin 1 for windows-1252. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    String fit = LATIN.matcher(name).matches() ? "windows-1252" : name;
    boolean usable =
        isName(fit)
            && Charset.isSupported(fit)
            && !fit.startsWith("utf-16")
            && !fit.equals("utf-7");
    return usable ? Optional.of(Charset.forName(fit)) : Optional.empty();
  }

  private static boolean isName(String name) {
    return Character.isLetterOrDigit(name.charAt(0));
  }
}
