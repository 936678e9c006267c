package org.sottovoce.policy;

import java.util.List;
import java.util.OptionalInt;

/** English numbers in words, as transcripts have them: "thirty-four", "nineteen eighty-seven". */
final class SpokenNumber {

  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final int HUNDRED = 100;
  private static final int NOT_A_NUMBER = -1;

  private SpokenNumber() {}

  /** The first number below 100, or 100 for "a hundred", in lower-case text. */
  static OptionalInt first(String folded) {
    String[] words = words(folded);
    for (int at = 0; at < words.length; at++) {
      if (words[at].equals("hundred")) {
        return OptionalInt.of(HUNDRED);
      }
      int number = below100(words, at);
      if (number != NOT_A_NUMBER) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** The first year that is spoken as two numbers, or with "two thousand". */
  static OptionalInt year(String folded) {
    String[] words = words(folded);
    for (int at = 0; at + 1 < words.length; at++) {
      if (words[at].equals("two") && words[at + 1].equals("thousand")) {
        int and = at + 2 < words.length && words[at + 2].equals("and") ? 1 : 0;
        return OptionalInt.of(2000 + Math.max(0, below100(words, at + 2 + and)));
      }
      int century = below100(words, at);
      int rest = below100(words, at + 1);
      if (century >= 18 && century <= 20 && rest >= 10) {
        return OptionalInt.of(century * HUNDRED + rest);
      }
    }
    return OptionalInt.empty();
  }

  private static String[] words(String folded) {
    return folded.split("[^a-z]+", -1);
  }

  private static int below100(String[] words, int at) {
    if (at >= words.length) {
      return NOT_A_NUMBER;
    }
    int unit = UNITS.indexOf(words[at]);
    if (unit >= 0) {
      return unit;
    }
    int ten = words[at].isEmpty() ? NOT_A_NUMBER : TENS.indexOf(words[at]);
    if (ten < 0) {
      return NOT_A_NUMBER;
    }
    int next = at + 1 < words.length ? UNITS.indexOf(words[at + 1]) : NOT_A_NUMBER;
    return ten * 10 + (next > 0 && next < 10 ? next : 0);
  }
}
