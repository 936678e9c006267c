package org.sottovoce.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Span;

/**
 * The head of a message in a saved chat, shape as published by Zoom: {@code 10:03:07 From Mary to
 * Everyone:}, with the message behind it or on the lines below. The words are the format's own. Who
 * else than everybody is addressed may be named nowhere else, so that an addressee is read with the
 * message.
 */
final class ChatHead {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?<time>(?:\\d{4}-\\d\\d-\\d\\d )?\\d{1,2}:\\d\\d:\\d\\d)[ \\t]+From[ \\t]+"
              + "(?<name>[\\p{L}\\d][^:\\n]{0,60}?)"
              + "(?:(?:[ \\t]+to[ \\t]+Everyone)?[ \\t]*:[ \\t]*|[ \\t]+(?=to[ \\t][^:\\n]{1,80}:))");
  private static final Pattern ADDRESS = Pattern.compile("\\s*to[ \\t][^:\\n]{1,80}:\\s*");

  private ChatHead() {}

  /** The head of {@code line}; nothing when it is none. */
  static Optional<Label> find(String text, Span line) {
    Matcher head = HEAD.matcher(text).region(line.start(), line.end());
    return head.lookingAt()
        ? Optional.of(
            new Label(
                Optional.of(new Span(head.start("name"), head.end("name"))),
                Optional.of(new Span(head.start("time"), head.end("time"))),
                head.end(),
                Form.PLAIN_TO_SEE))
        : Optional.empty();
  }

  /** Whether {@code rest}, what a line holds behind its label, only says whom it is meant for. */
  static boolean isAddress(Span rest, String text) {
    return ADDRESS.matcher(text).region(rest.start(), rest.end()).matches();
  }
}
