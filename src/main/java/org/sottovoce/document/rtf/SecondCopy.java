package org.sottovoce.document.rtf;

import java.nio.charset.StandardCharsets;

/**
 * A copy of a file for a second reader: without what is by rule not read (deletions, comments,
 * data, copies of other text) and without field codes, which that reader does not show. Notes and
 * text boxes stand at the end: where they hang, it would glue their words to those around them.
 */
final class SecondCopy {

  private final RtfContent content;
  private final RtfTokens tokens;
  private final StringBuilder copy;
  private boolean gap;

  private SecondCopy(RtfContent content) {
    this.content = content;
    this.tokens = content.tokens();
    this.copy = new StringBuilder(tokens.source().length());
  }

  static byte[] of(RtfContent content) {
    return new SecondCopy(content).build().getBytes(StandardCharsets.ISO_8859_1);
  }

  private String build() {
    int last = tokens.count() - 1;
    int from = 0;
    for (Aside aside : content.asides()) {
      if (aside.open() >= from) {
        copy(from, aside.open());
        from = tokens.value(aside.open()) + 1;
        gap = true;
      }
    }
    copy(from, last);
    for (Aside aside : content.asides()) {
      if (!aside.code()) {
        aside(aside);
      }
    }
    copy.append(tokens.source(), tokens.start(last), tokens.source().length());
    return copy.toString();
  }

  private void aside(Aside aside) {
    copy.append("{\\par\\f").append(aside.font()).append("\\uc").append(aside.standIns());
    // A star would let the reader pass over the group; its first word would set it apart again.
    int first = tokens.nextMeaning(aside.open());
    gap = true;
    copy(first + 1, tokens.value(aside.open()));
    copy.append("\\par}");
  }

  private void copy(int from, int to) {
    for (int token = from; token < to; token++) {
      Role role = content.role(token);
      if (role == Role.UNREAD || role == Role.PICTURE) {
        gap = true;
      } else {
        copy.append(gap ? "{}" : ""); // or the word before the gap would take in what follows
        copy.append(tokens.source(), tokens.start(token), tokens.end(token));
        gap = false;
      }
    }
  }
}
