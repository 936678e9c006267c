package org.sottovoce.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a markup, numbered, so that a fuzzer which knows only bytes changes whole words.
 *
 * <p>Two bytes are one word; values from 0x8000 on are single characters, for what no seed has. The
 * numbers hold as long as the seeds stay as they are. Immutable.
 */
final class Vocabulary {

  private static final int CHARACTERS = 0x8000;

  private static final Pattern WORD =
      Pattern.compile(
          "</?[\\w:.-]+|\\s[\\w:.-]+=(?:'[^'<]*'|\"[^\"<]*\")|/?>|&#?\\w{1,8};|<!--|-->"
              + "|<!\\[CDATA\\[|\\]\\]>|\\\\'[0-9a-fA-F]{2}|\\\\[a-zA-Z]+-?\\d* ?|\\\\.|\\w+|.",
          Pattern.DOTALL);

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The words of {@code texts}, in the order in which they first stand there. */
  Vocabulary(List<String> texts) {
    for (String text : texts) {
      for (String word : split(text)) {
        if (numbers.putIfAbsent(word, words.size()) == null) {
          words.add(word);
        }
      }
    }
  }

  private static List<String> split(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The numbers of a text's words; {@link #decode} makes the text of them. */
  byte[] encode(String text) {
    List<String> all = split(text);
    byte[] bytes = new byte[2 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      int number = numbers.get(all.get(i));
      bytes[2 * i] = (byte) (number >> 8);
      bytes[2 * i + 1] = (byte) number;
    }
    return bytes;
  }

  /** The text that any bytes stand for. */
  String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      int number = (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
      if (number >= CHARACTERS) {
        text.append((char) (number - CHARACTERS));
      } else {
        text.append(words.get(number % words.size()));
      }
    }
    return text.toString();
  }
}
