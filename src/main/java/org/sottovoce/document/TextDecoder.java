package org.sottovoce.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Tells the charset of a text file and decodes it.
 *
 * <p>In this order: byte order marks, UTF-16 without a mark, strict UTF-8, a confident statistical
 * guess, windows-1252, ISO 8859-1. A charset counts only when it gives the file's own bytes back,
 * so that what is not replaced is written as it was. Keeps no state.
 */
public final class TextDecoder {

  private static final int CONFIDENT = 60;
  private static final int GUESSED_FROM = 1 << 16;

  /** The decoded text, or nothing when the bytes are not text. */
  public Optional<DecodedText> decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * The same, of a file that says how it is written.
   *
   * @param declared tried before anything is guessed, but after strict UTF-8: many a file that is
   *     UTF-8 says otherwise
   */
  public Optional<DecodedText> decode(byte[] bytes, Optional<Charset> declared) {
    return marked(bytes)
        .or(() -> firstFitting(bytes, candidates(bytes, declared)))
        .filter(decoded -> isText(decoded.text()));
  }

  private static Optional<DecodedText> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, true);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, true);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Charset> candidates(byte[] bytes, Optional<Charset> declared) {
    List<Charset> candidates = new ArrayList<>();
    wide(bytes).ifPresent(candidates::add);
    candidates.add(StandardCharsets.UTF_8);
    declared.ifPresent(candidates::add);
    candidates.addAll(guesses(bytes));
    candidates.add(Charset.forName("windows-1252"));
    candidates.add(StandardCharsets.ISO_8859_1);
    return candidates;
  }

  /** UTF-16 without a mark: nearly every second byte of a western text is zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int seen = Math.min(bytes.length, GUESSED_FROM) & ~1;
    for (int i = 0; i < seen; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = seen * 2 / 5;
    if (bytes.length % 2 != 0 || Math.max(even, odd) <= most || Math.min(even, odd) > seen / 50) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static List<Charset> guesses(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, GUESSED_FROM)));
    CharsetMatch match = detector.detect();
    boolean usable =
        match != null
            && match.getConfidence() >= CONFIDENT
            && !match.getName().startsWith("ISO-8859-1")
            && Charset.isSupported(match.getName());
    return usable ? List.of(Charset.forName(match.getName())) : List.of();
  }

  private static Optional<DecodedText> firstFitting(byte[] bytes, List<Charset> candidates) {
    return candidates.stream()
        .filter(Charset::canEncode)
        .flatMap(charset -> decode(bytes, 0, charset, false).stream())
        .findFirst();
  }

  private static Optional<DecodedText> decode(
      byte[] bytes, int from, Charset charset, boolean marked) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      DecodedText decoded = new DecodedText(text, charset, marked);
      return Optional.of(decoded).filter(d -> Arrays.equals(d.encode(text), bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether at most one character in a hundred is a control character that no text has. */
  private static boolean isText(String text) {
    long controls = text.chars().filter(TextDecoder::isForeign).count();
    return controls * 100 <= text.length();
  }

  private static boolean isForeign(int unit) {
    return switch (unit) {
      case '\t', '\n', '\r', '\f', '\u000B', '\u0085' -> false;
      default -> Character.isISOControl(unit) || unit == 0xFFFE || unit == 0xFFFF;
    };
  }
}
