package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sottovoce.document.XhtmlParts.Block;

/**
 * Tells the line numbers in the margin of a PDF, which come out of it as a column of their own: a
 * run of numbers, each one more than the one before.
 */
final class LineNumbers {

  private static final int SHORTEST_RUN = 5;
  private static final Pattern NUMBERS = Pattern.compile("\\s*\\d{1,5}(?:\\s+\\d{1,5})*\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private LineNumbers() {}

  /** The same blocks without those that are runs of line numbers. */
  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    List<Block> run = new ArrayList<>();
    int length = 0;
    OptionalInt next = OptionalInt.empty();
    for (Block block : blocks) {
      List<Integer> numbers = numbers(block.text());
      boolean goesOn = !numbers.isEmpty() && next.orElse(numbers.get(0)) == numbers.get(0);
      if (!goesOn) {
        close(kept, run, length);
        length = 0;
      }
      if (numbers.isEmpty()) {
        kept.add(block);
        next = OptionalInt.empty();
      } else {
        run.add(block);
        length += numbers.size();
        next = OptionalInt.of(numbers.get(numbers.size() - 1) + 1);
      }
    }
    close(kept, run, length);
    return kept;
  }

  private static void close(List<Block> kept, List<Block> run, int length) {
    if (length < SHORTEST_RUN) {
      kept.addAll(run);
    }
    run.clear();
  }

  /** The numbers of a text that holds nothing but numbers in step; else none. */
  private static List<Integer> numbers(String text) {
    if (!NUMBERS.matcher(text).matches()) {
      return List.of();
    }
    List<Integer> numbers =
        SPACE.splitAsStream(text.strip()).map(number -> Integer.valueOf(number)).toList();
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return List.of();
      }
    }
    return numbers;
  }
}
