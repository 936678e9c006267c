package org.sottovoce.mention.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a match of a pattern can begin with, so that a text is tried only where it may match.
 *
 * <p>The pattern itself is asked: shown the first units of a place, it either fails at once, or
 * matches, or wants to see more. What it looks back for cannot be shown and is left out for that.
 * Units beyond ASCII are always allowed.
 */
final class FirstUnits {

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet allowed = new BitSet(ASCII);

  private FirstUnits(Pattern pattern) {
    this.pattern = pattern;
  }

  static FirstUnits of(Pattern pattern) {
    String ahead = withoutLookingBack(pattern.pattern());
    boolean same = ahead.equals(pattern.pattern());
    FirstUnits units = new FirstUnits(same ? pattern : Pattern.compile(ahead, pattern.flags()));
    Matcher matcher = units.pattern.matcher("");
    for (char unit = 0; unit < ASCII; unit++) {
      units.allowed.set(unit, mayBegin(matcher, Character.toString(unit)));
    }
    return units;
  }

  boolean allow(char unit) {
    return unit >= ASCII || allowed.get(unit);
  }

  /** The heads of one text, to be asked about one by one. */
  Heads of(List<String> heads) {
    return new Heads(heads);
  }

  /** Which heads of a text a match can begin with; each is tried once. Used by one thread. */
  final class Heads {

    private final List<String> heads;
    private final BitSet tried = new BitSet();
    private final BitSet passed = new BitSet();
    private final Matcher matcher = pattern.matcher("");

    private Heads(List<String> heads) {
      this.heads = heads;
    }

    /** Whether a match can begin with the head of that number, which is not empty. */
    boolean allow(int number) {
      if (!tried.get(number)) {
        tried.set(number);
        String head = heads.get(number);
        passed.set(number, FirstUnits.this.allow(head.charAt(0)) && mayBegin(matcher, head));
      }
      return passed.get(number);
    }
  }

  private static boolean mayBegin(Matcher matcher, String head) {
    return matcher.reset(head).lookingAt() || matcher.hitEnd();
  }

  /** The pattern without its groups of what must stand before: it can only match more. */
  private static String withoutLookingBack(String regex) {
    String rest = regex;
    for (int at = rest.indexOf("(?<="); at >= 0; at = rest.indexOf("(?<=", at)) {
      rest = rest.substring(0, at) + rest.substring(end(rest, at));
    }
    return rest;
  }

  /** Where the group that opens at {@code open} is closed. */
  private static int end(String regex, int open) {
    int depth = 0;
    boolean inClass = false;
    for (int at = open; at < regex.length(); at++) {
      switch (regex.charAt(at)) {
        case '\\' -> at++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> depth += inClass ? 0 : 1;
        case ')' -> depth -= inClass ? 0 : 1;
        default -> {}
      }
      if (depth == 0) {
        return at + 1;
      }
    }
    throw new IllegalStateException("a group is not closed");
  }
}
