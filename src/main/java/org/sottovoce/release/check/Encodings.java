package org.sottovoce.release.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text in every encoding that they may be in, and the bytes that text may hide. */
final class Encodings {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Lines of one length, and a last one of what is left. */
  private static final Pattern BASE64 =
      Pattern.compile(
          "[A-Za-z0-9+/_-]{8,}(?:\\r?\\n[A-Za-z0-9+/_-]{16,})*+"
              + "(?:(?<=[A-Za-z0-9+/_-]{40})\\r?\\n[A-Za-z0-9+/_-]{1,15})?+={0,2}");

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int SHORTEST_RUN = 6;
  private static final int HEAD = 4096;

  private Encodings() {}

  /**
   * The readings of {@code bytes} as text, the likeliest first. What is valid UTF-8 is read as
   * nothing narrower: that would break words in two and make others of the pieces.
   */
  static List<String> texts(byte[] bytes) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(utf8(bytes).orElseGet(() -> new String(bytes, WESTERN)));
    if (hasZeros(bytes) || hasMark(bytes)) {
      texts.add(new String(bytes, StandardCharsets.UTF_16LE));
      texts.add(new String(bytes, StandardCharsets.UTF_16BE));
    }
    return new ArrayList<>(texts);
  }

  /** The text of {@code bytes} when they are valid UTF-8. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text of markup in the encoding that it declares, else UTF-8; without a byte order mark.
   *
   * @throws CharacterCodingException when the bytes are not in that encoding, or nobody knows it
   */
  static String markup(byte[] bytes) throws CharacterCodingException {
    String head = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    String name = declared.find() ? declared.group(1) : "UTF-8";
    String text = charset(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(String name) throws CharacterCodingException {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new CharacterCodingException();
    }
  }

  /**
   * The text that a base64 run hides, when it hides any. A long word decodes to something, too:
   * what is neither UTF-8 or UTF-16 nor nearly all ASCII letters and marks is such an accident.
   */
  static Optional<String> hidden(byte[] bytes) {
    Optional<String> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide;
    }
    String western = new String(bytes, WESTERN);
    long odd = western.chars().filter(c -> c > 0x7E || (c < 0x20 && !isBlank(c))).count();
    Optional<String> text = utf8(bytes).filter(s -> s.chars().noneMatch(Encodings::isControl));
    return text.isPresent() || odd * 8 > western.length() ? text : Optional.of(western);
  }

  /** The text of bytes of which every other is zero, as in UTF-16; empty for others. */
  static Optional<String> wide(byte[] bytes) {
    if (!looksWide(bytes)) {
      return Optional.empty();
    }
    int[] zeros = zeros(bytes);
    boolean big = zeros[0] > zeros[1];
    Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(new String(bytes, charset));
  }

  private static boolean isBlank(int unit) {
    return unit == '\t' || unit == '\n' || unit == '\r';
  }

  private static boolean isControl(int unit) {
    return unit < 0x20 && !isBlank(unit);
  }

  /** Whether {@code bytes} are mostly no text. */
  static boolean isBinary(byte[] bytes) {
    int odd = 0;
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 9 || (b > 13 && b < 32)) {
        odd++;
      }
    }
    return odd * 50L > length && !looksWide(bytes);
  }

  /** The printable runs of binary bytes, one a line, as ASCII and as UTF-16. */
  static List<String> runs(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    texts.add(printable(new String(bytes, WESTERN)));
    texts.add(printable(new String(bytes, StandardCharsets.UTF_16LE)));
    texts.add(printable(new String(bytes, StandardCharsets.UTF_16BE)));
    return texts;
  }

  /** What the base64 runs of {@code views} decode to, each run once. */
  static List<byte[]> base64(List<String> views) {
    Set<String> runs = new LinkedHashSet<>();
    for (String view : views) {
      BASE64.matcher(view).results().map(MatchResult::group).forEach(runs::add);
    }
    return runs.stream().map(Encodings::decode).toList();
  }

  private static byte[] decode(String run) {
    String plain = run.replaceAll("[\\r\\n=]", "").replace('-', '+').replace('_', '/');
    String whole = plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
    return Base64.getDecoder().decode(whole);
  }

  private static boolean hasZeros(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /** Whether every other byte is mostly zero, as in UTF-16 of a Western language. */
  private static boolean looksWide(byte[] bytes) {
    int[] zeros = zeros(bytes);
    int length = Math.min(bytes.length, HEAD);
    return Math.max(zeros[0], zeros[1]) * 3L > length && Math.min(zeros[0], zeros[1]) * 8 < length;
  }

  /** How many zeros stand at even and at odd places of the beginning. */
  private static int[] zeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static String printable(String text) {
    StringBuilder kept = new StringBuilder();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && isPrintable(text.charAt(at))) {
        continue;
      }
      if (at - start >= SHORTEST_RUN) {
        kept.append(text, start, at).append('\n');
      }
      start = at + 1;
    }
    return kept.toString();
  }

  private static boolean isPrintable(char unit) {
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xC0 && unit < 0x250);
  }
}
