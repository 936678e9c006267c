package org.sottovoce.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Normalizer;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * The characters of a Markdown file as readers of the page see them, with its marks: a character
 * reference and a backslash escape is the character that it stands for, and each line end one line
 * feed. In code, be it a fenced block or within a line, characters stand for themselves.
 *
 * <p>The rules are those of CommonMark 0.31 (sections 2.4, 2.5, 4.5, 6.1 and 6.7), but where code
 * is hard to tell it is read as text, since text hides no name: indented lines, most of which stand
 * in lists, code over a line end, and code between more than sixteen marks. Keeps no state.
 */
public final class MarkdownText implements Normalizer {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(\\r\\n?|\\n|\\z)");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\(?<mark>[!-/:-@\\[-`{-~])|(?<hardBreak>\\\\\\z)"
              + "|&(?:#(?<number>[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));"
              + "|(?<code>`++)");
  private static final Pattern CODE_MARKS = Pattern.compile("`++");
  private static final int LONGEST = 16;

  @Override
  public AlignedText normalize(String text) {
    return new Reading(text).whole();
  }

  private static final class Reading {
    private final String text;
    private final MarkdownFences fences = new MarkdownFences();
    private final List<Splice.Piece> pieces = new ArrayList<>();

    Reading(String text) {
      this.text = text;
    }

    AlignedText whole() {
      Matcher line = LINE.matcher(text);
      while (line.find() && line.start() < text.length()) {
        Span words = new Span(line.start(1), line.end(1));
        int end = fences.isCode(words.in(text)) ? words.end() : addTokens(words);
        addLineEnd(new Span(end, line.end()), line.group(2));
      }
      return Splice.replace(text, pieces);
    }

    /** A backslash before a line end makes it a hard one. */
    private void addLineEnd(Span span, String lineEnd) {
      if (!lineEnd.isEmpty() && !span.in(text).equals("\n")) {
        pieces.add(new Splice.Piece(span, "\n"));
      }
    }

    /** Adds what is written otherwise than it reads, and returns where the line end begins. */
    private int addTokens(Span line) {
      Matcher token = TOKEN.matcher(text).region(line.start(), line.end());
      BitSet unclosed = new BitSet();
      while (token.find()) {
        if (token.group("hardBreak") != null) {
          return token.start();
        } else if (token.group("code") != null) {
          token.region(behindCode(token.end(), token.group(), line.end(), unclosed), line.end());
        } else {
          Span span = new Span(token.start(), token.end());
          character(token).ifPresent(seen -> pieces.add(new Splice.Piece(span, seen)));
        }
      }
      return line.end();
    }

    /**
     * Where the code ends that begins at {@code from}; that place itself when it is none.
     *
     * @param unclosed the lengths of marks that no others behind them close; what is learnt is
     *     added
     */
    private int behindCode(int from, String marks, int end, BitSet unclosed) {
      int length = marks.length();
      if (length > LONGEST || unclosed.get(length)) {
        return from;
      }
      Matcher close = CODE_MARKS.matcher(text).region(from, end);
      while (close.find()) {
        if (close.end() - close.start() == length) {
          return close.end();
        }
      }
      unclosed.set(length);
      return from;
    }
  }

  private static Optional<String> character(Matcher token) {
    if (token.group("mark") != null) {
      return Optional.of(token.group("mark"));
    }
    String name = token.group("name");
    return name != null ? seen(Entities.getByName(name)) : seen(codePoint(token.group("number")));
  }

  private static String codePoint(String number) {
    boolean hexadecimal = Character.toLowerCase(number.charAt(0)) == 'x';
    int codePoint =
        Integer.parseInt(number, hexadecimal ? 1 : 0, number.length(), hexadecimal ? 16 : 10);
    boolean valid =
        Character.isValidCodePoint(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE
            && codePoint != 0;
    return valid ? Character.toString(codePoint) : "\uFFFD";
  }

  /** What a reader sees; nothing where that is no character, several or one without a shape. */
  private static Optional<String> seen(String characters) {
    if (characters.codePointCount(0, characters.length()) != 1) {
      return Optional.empty();
    }
    int codePoint = characters.codePointAt(0);
    if (!Character.isISOControl(codePoint)) {
      return Optional.of(characters);
    }
    return Character.isWhitespace(codePoint) ? Optional.of(" ") : Optional.empty();
  }
}
