package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Span;

/**
 * Reads characters: bytes in the code page of their font, and Unicode control words with what
 * stands in for them where Unicode is not known.
 */
final class TextReader {

  private final RtfTokens tokens;
  private final Roles roles;
  private final List<Span> standIns = new ArrayList<>();
  private int[] bytes = new int[1 << 10];
  private int[] places = new int[1 << 10];
  private int[] ends = new int[1 << 10];
  private int count;

  /** Where the next token begins that was not read yet, when a part of it was. */
  private int resume;

  TextReader(RtfTokens tokens, Roles roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  /** The parts of text tokens that stand in for a Unicode character before them. */
  List<Span> standIns() {
    return standIns;
  }

  /** Reads the bytes from {@code token} on; returns the first token that is none. */
  int bytes(int token, CodePage page, Story story) {
    int next = gather(token, Role.TEXT);
    int at = 0;
    while (at < count) {
      int length = bytes[at] < 0x80 ? 1 : page.length(bytes, at, count);
      Span source = new Span(places[at], ends[at + length - 1]);
      story.add(character(page, at, length), source);
      at += length;
    }
    return next;
  }

  private String character(CodePage page, int at, int length) {
    if (bytes[at] < 0x80) {
      return Character.toString(Characters.shown(bytes[at]));
    }
    String text = page.text(bytes, at, length);
    return text.isEmpty() ? Character.toString(CodePage.UNKNOWN) : text;
  }

  /** Passes over the bytes from {@code token} on, which have that role. */
  int pass(int token, Role role) {
    return gather(token, role);
  }

  private int gather(int first, Role role) {
    count = 0;
    int token = first;
    while (token < tokens.count() && isByte(token)) {
      if (tokens.kind(token) == Kind.HEX) {
        put(tokens.value(token), tokens.start(token), tokens.end(token));
      } else if (tokens.kind(token) == Kind.TEXT) {
        for (int at = Math.max(tokens.start(token), resume); at < tokens.end(token); at++) {
          put(tokens.source().charAt(at), at, at + 1);
        }
      }
      roles.set(token, tokens.kind(token) == Kind.LINE_END ? Role.MARKUP : role);
      token++;
    }
    return token;
  }

  private boolean isByte(int token) {
    return switch (tokens.kind(token)) {
      case TEXT, HEX, LINE_END -> true;
      default -> false;
    };
  }

  private void put(int value, int start, int end) {
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, count * 2);
      places = Arrays.copyOf(places, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    bytes[count] = value;
    places[count] = start;
    ends[count] = end;
    count++;
  }

  /** Reads a Unicode control word, or the two of a pair; returns the next token to be read. */
  int unicode(int token, int standIn, Story story) {
    String text = Characters.ofUnicode(tokens.value(token));
    int next = standIn(token + 1, standIn);
    roles.set(token, Role.TEXT);
    if (isHalf(text, true) && next < tokens.count() && tokens.isWord(next, "u")) {
      String second = Characters.ofUnicode(tokens.value(next));
      if (isHalf(second, false)) {
        roles.set(next, Role.TEXT);
        text += second;
        next = standIn(next + 1, standIn);
      }
    }
    story.add(whole(text), new Span(tokens.start(token), end(next)));
    return next;
  }

  private static boolean isHalf(String text, boolean first) {
    char unit = text.charAt(0);
    return text.length() == 1
        && (first ? Character.isHighSurrogate(unit) : Character.isLowSurrogate(unit));
  }

  private static String whole(String text) {
    boolean half = text.length() == 1 && Character.isSurrogate(text.charAt(0));
    return half ? Character.toString(CodePage.UNKNOWN) : text;
  }

  /** Where what was read up to {@code next} ends. */
  private int end(int next) {
    return Math.max(tokens.start(next), Math.min(resume, tokens.end(next)));
  }

  /**
   * Passes over {@code characters} that stand in for one. A control word that is no character, and
   * every brace, end them early.
   */
  private int standIn(int first, int characters) {
    int left = characters;
    int token = first;
    while (left > 0 && token < tokens.count() && standsIn(token)) {
      if (tokens.kind(token) == Kind.TEXT) {
        int length = tokens.end(token) - tokens.start(token);
        if (length > left) {
          resume = tokens.start(token) + left;
          standIns.add(new Span(tokens.start(token), resume));
          return token;
        }
        left -= length;
      } else if (tokens.kind(token) != Kind.LINE_END) {
        left--;
      }
      token++;
    }
    return token;
  }

  private boolean standsIn(int token) {
    return switch (tokens.kind(token)) {
      case TEXT, HEX, LINE_END -> true;
      case SYMBOL -> !Characters.ofSymbol(tokens.value(token)).isEmpty();
      case WORD -> Characters.ofWord(tokens.word(token)) != null;
      default -> false;
    };
  }
}
