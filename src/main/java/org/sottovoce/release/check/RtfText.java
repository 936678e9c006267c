package org.sottovoce.release.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Takes an RTF file apart: the text of each destination joined over groups and control words, the
 * bytes that stand there in hexadecimal or raw, and every control word, which may be a name itself.
 * It knows destinations only to tell where text begins and ends; nothing is passed over.
 */
final class RtfText {

  private static final int MOST_DIGITS = 10;

  private final Unpacker unpacker;
  private final String part;
  private final byte[] bytes;
  private final RtfCollected collected;
  private final RtfCharsets charsets = new RtfCharsets();
  private final Set<String> words = new LinkedHashSet<>();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private int at;

  /** How many characters still stand for the Unicode character before them. */
  private int standIns;

  private RtfText(Unpacker unpacker, String part, byte[] bytes, Kind running) {
    this.unpacker = unpacker;
    this.part = part;
    this.bytes = bytes;
    this.collected = new RtfCollected(unpacker, part, running);
  }

  /** Gives all that is found to {@code unpacker}; running text is of the kind {@code running}. */
  static void open(Unpacker unpacker, String part, byte[] bytes, Kind running) {
    new RtfText(unpacker, part, bytes, running).open();
  }

  private void open() {
    groups.push(RtfGroup.outermost());
    while (at < bytes.length) {
      step(bytes[at++]);
    }
    groups.forEach(group -> group.endIn(collected));
    unpacker.addText(part, Kind.STRUCTURE, String.join("\n", words));
    collected.give();
  }

  private void step(byte next) {
    switch (next) {
      case '{' -> {
        standIns = 0;
        groups.push(groups.element().inner());
      }
      case '}' -> {
        standIns = 0;
        close();
      }
      case '\\' -> control();
      case '\r', '\n' -> {}
      default -> character(next);
    }
  }

  /** A brace too many closes nothing: what follows it is read, too. */
  private void close() {
    if (groups.size() > 1) {
      groups.pop().endIn(collected);
    }
  }

  private void character(byte code) {
    groups.element().text().take(code, charset(), standIns > 0);
    standIns = Math.max(0, standIns - 1);
  }

  private Charset charset() {
    return charsets.of(groups.element().font());
  }

  private void control() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    if (at == start) {
      symbol();
      return;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    String number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    words.add(word + " " + number);
    word(word, number.isEmpty() ? 1 : (int) Long.parseLong(number));
  }

  private String number() {
    int start = at;
    if (at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1])) {
      at++;
    }
    while (at < bytes.length && at - start < MOST_DIGITS && isDigit(bytes[at])) {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.US_ASCII);
  }

  private void word(String word, int value) {
    RtfGroup group = groups.element();
    switch (word) {
      case "u" -> {
        group.text().takeUnicode((char) value);
        standIns = group.standIns();
      }
      case "uc" -> group.standIns(value);
      case "f" -> group.font(value);
      case "plain" -> group.font(charsets.standard());
      case "fcharset", "cpg" -> charsets.define(group.font(), word, value);
      case "bin" -> binary(value);
      default -> {
        charsets.declare(word, value);
        if (!group.begin(word)) {
          group.text().takeBoth(RtfWords.characters(word));
        }
      }
    }
  }

  private void binary(int length) {
    int end = (int) Math.min(bytes.length, at + (long) Math.max(0, length));
    unpacker.openInside(part, Arrays.copyOfRange(bytes, at, end), Kind.BESIDE);
    at = end;
  }

  private void symbol() {
    if (at == bytes.length) {
      return;
    }
    byte symbol = bytes[at++];
    switch (symbol) {
      case '\'' -> hexadecimal();
      case '*' -> groups.element().begin("*");
      case '{', '}', '\\' -> character(symbol);
      case '~', '_', '\t' -> groups.element().text().takeBoth(" ");
      case '\r', '\n' -> groups.element().text().takeBoth("\n");
      default -> {}
    }
  }

  private void hexadecimal() {
    if (at + 2 <= bytes.length && isHex(bytes[at]) && isHex(bytes[at + 1])) {
      String digits = new String(bytes, at, 2, StandardCharsets.US_ASCII);
      at += 2;
      character((byte) Integer.parseInt(digits, 16));
    }
  }

  private static boolean isHex(byte code) {
    return Character.digit(code, 16) >= 0;
  }

  private static boolean isDigit(byte code) {
    return code >= '0' && code <= '9';
  }

  private static boolean isLetter(byte code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  }
}
