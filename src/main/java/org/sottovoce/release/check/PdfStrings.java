package org.sottovoce.release.check;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSString;

/**
 * The strings in the raw text of a PDF, undone of escapes and hexadecimal digits: those of earlier
 * revisions are there for everybody, though the file refers to them no more.
 */
final class PdfStrings {

  /** Fingerprints are strings, too, and spell anything by chance. */
  private static final Pattern FINGERPRINTS = Pattern.compile("/ID\\s*\\[[^\\]]*\\]");

  private static final Pattern DIGITS = Pattern.compile("(?:[0-9A-Fa-f]{2})+");
  private static final String ESCAPES = "nrtbf";
  private static final String ESCAPED = "\n\r\t\b\f";
  private static final int OCTAL_DIGITS = 3;

  private final String object;
  private final StringBuilder found;
  private int at;

  private PdfStrings(String object, StringBuilder found) {
    this.object = object;
    this.found = found;
  }

  /** The strings in {@code raw}, a line each; one that does not end, ends with its object. */
  static String of(String raw) {
    StringBuilder found = new StringBuilder();
    for (String object : FINGERPRINTS.matcher(raw).replaceAll("").split("endobj", -1)) {
      new PdfStrings(object, found).read();
    }
    return found.toString();
  }

  private void read() {
    while (at < object.length()) {
      char next = object.charAt(at++);
      if (next == '(') {
        literal();
      } else if (next == '<') {
        hexadecimal();
      }
    }
  }

  private void literal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int depth = 1; at < object.length() && depth > 0; ) {
      char next = object.charAt(at++);
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      if (next == '\\' && at < object.length()) {
        escape(bytes);
      } else if (depth > 0) {
        bytes.write(next);
      }
    }
    add(bytes.toByteArray());
  }

  private void escape(ByteArrayOutputStream bytes) {
    int code = 0;
    int digits = 0;
    while (digits < OCTAL_DIGITS && at < object.length() && isOctal(object.charAt(at))) {
      code = 8 * code + Character.digit(object.charAt(at++), 8);
      digits++;
    }
    if (digits > 0) {
      bytes.write(code);
      return;
    }
    char next = object.charAt(at++);
    int letter = ESCAPES.indexOf(next);
    if (next != '\n' && next != '\r') {
      bytes.write(letter < 0 ? next : ESCAPED.charAt(letter));
    }
  }

  private static boolean isOctal(char character) {
    return character >= '0' && character <= '7';
  }

  /** What begins so and holds anything but digits is a dictionary. */
  private void hexadecimal() {
    int next = object.indexOf('<', at);
    String all = object.substring(at, next < 0 ? object.length() : next);
    String digits = all.substring(0, Math.max(0, all.indexOf('>'))).replaceAll("\\s", "");
    String even = digits.length() % 2 == 0 ? digits : digits + "0";
    if (DIGITS.matcher(even).matches()) {
      add(HexFormat.of().parseHex(even));
    }
  }

  private void add(byte[] string) {
    found.append(new COSString(string).getString()).append('\n');
  }
}
