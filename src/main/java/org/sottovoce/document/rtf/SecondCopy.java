package org.sottovoce.document.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.Span;

/**
 * A copy of a file for a second reader: without what is by rule not read (deletions, comments,
 * data, copies of other text) and without field codes, which that reader does not show. Notes and
 * text boxes stand at the end: where they hang, it would glue their words to those around them.
 */
final class SecondCopy {

  private final RtfContent content;
  private final RtfTokens tokens;
  private final List<Aside> asides;

  /** Of each aside, the number of the first one behind its end. */
  private final int[] behind;

  private final int begin;
  private final StringBuilder copy;
  private boolean gap;

  private SecondCopy(RtfContent content) {
    this.content = content;
    this.tokens = content.tokens();
    this.asides = content.asides();
    this.behind = behind(asides);
    this.begin = begin(content);
    this.copy = new StringBuilder(tokens.source().length());
  }

  static byte[] of(RtfContent content) {
    return new SecondCopy(content).build().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int[] behind(List<Aside> asides) {
    int[] behind = new int[asides.size()];
    for (int i = asides.size() - 1; i >= 0; i--) {
      int next = i + 1;
      while (next < asides.size()
          && asides.get(next).tokens().start() < asides.get(i).tokens().end()) {
        next = behind[next];
      }
      behind[i] = next;
    }
    return behind;
  }

  /** Where the body begins in the source; negative for none. */
  private static int begin(RtfContent content) {
    return content.blocks().stream()
        .filter(block -> block.kind() == Kind.BODY)
        .findFirst()
        .map(block -> block.runs().get(0).source().start())
        .orElse(-1);
  }

  private String build() {
    int last = tokens.count() - 1;
    copy(new Span(0, last), 0);
    for (int i = 0; i < asides.size(); i++) {
      if (!asides.get(i).code()) {
        aside(i);
      }
    }
    copy.append(tokens.source(), tokens.start(last), tokens.source().length());
    return copy.toString();
  }

  /** A star would let the reader pass over a group, and its first word would set it apart again. */
  private void aside(int number) {
    Aside aside = asides.get(number);
    copy.append("{\\par\\f").append(aside.font()).append("\\uc").append(aside.standIns());
    gap = true;
    copy(aside.text(), number + 1);
    copy.append("\\par}");
  }

  /** Copies tokens without the asides among them, the first of which has that number. */
  private void copy(Span span, int first) {
    int from = span.start();
    int next = first;
    while (next < asides.size() && asides.get(next).tokens().start() < span.end()) {
      Span aside = asides.get(next).tokens();
      tokens(from, aside.start());
      from = aside.end();
      next = behind[next];
      gap = true;
    }
    tokens(from, span.end());
  }

  private void tokens(int from, int to) {
    for (int token = from; token < to; token++) {
      Role role = content.role(token);
      if (role == Role.UNREAD || role == Role.PICTURE) {
        gap = true;
      } else {
        token(token);
      }
    }
  }

  private void token(int token) {
    copy.append(gap ? "{}" : ""); // or the word before the gap would take in what follows
    // The reader believes what stands before the first paragraph's properties to be the head.
    copy.append(tokens.start(token) == begin ? "\\pard " : "");
    copy.append(tokens.source(), tokens.start(token), tokens.end(token));
    gap = false;
  }
}
