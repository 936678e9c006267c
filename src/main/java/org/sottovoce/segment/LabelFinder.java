package org.sottovoce.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Span;

/** Finds what may be a speaker label or a timestamp at the head of a line. */
final class LabelFinder {

  private static final String CLOCK =
      "\\d{1,2}:(?:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?|\\d{1,2}:\\d{1,2}[.,]\\d{1,3})";
  private static final String TIME =
      "[\\[({<]?" + CLOCK + "(?: ?(?:-->|->|[-–]) ?" + CLOCK + ")?[\\])}>]?";
  private static final String NAME =
      "[\\p{L}\\d](?:[\\p{L}\\p{M}\\d .,'’&/#_-]{0,48}[\\p{L}\\p{M}\\d.])?";
  private static final String ASIDE = "(?: ?\\((?!" + CLOCK + "\\))[^)\\n]{1,40}\\))?";

  private static final Pattern COLON =
      Pattern.compile(
          "\\s*(?<before>"
              + TIME
              + ")?[ \\t]*(?<mark>\\*\\*|__|\\*|_)?(?<name>"
              + NAME
              + ")"
              + ASIDE
              + "(?:[ \\t]*(?<inside>[\\[(]"
              + CLOCK
              + "[\\])]))?(?:[ \\t]*\\k<mark>:|:[ \\t]*\\k<mark>|(?<bare>[ \\t]?:))(?!//|\\d\\S)"
              + "[ \\t]*(?<behind>"
              + TIME
              + "(?=\\s|$))?[ \\t]*");
  private static final Pattern BRACKETED =
      Pattern.compile("\\s*\\[(?<name>\\p{L}{1,12}[ _-]?\\d{1,3})\\][ \\t]*:?[ \\t]*");
  private static final Pattern CAPTION =
      Pattern.compile("\\s*\\[(?<name>" + NAME + ")\\][ \\t]+(?<time>" + TIME + ")\\s*$");
  private static final Pattern ALONE =
      Pattern.compile("\\s*(?:\\*\\*|__)?(?<name>" + NAME + ")(?:\\*\\*|__)?:?\\s*$");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "\\s*(?:\\*\\*|__)?(?<name>"
              + NAME
              + ")"
              + ASIDE
              + "(?:\\*\\*|__)?[ \\t]+(?<time>"
              + TIME
              + ")\\s*$");
  private static final Pattern LETTER = Pattern.compile("\\s*(?<name>[QA])\\.[ \\t]+");
  private static final Pattern TIMED =
      Pattern.compile("\\s*(?<time>" + TIME + ")(?=\\s|$)[ \\t]*(?:-[ \\t]+)?");

  private LabelFinder() {}

  /** What the head of {@code line} may be; nothing when it is neither name nor time. */
  static Optional<Label> find(String text, Span line) {
    return ownLine(CAPTION, text, line)
        .or(() -> ChatHead.find(text, line))
        .or(() -> bracketed(text, line))
        .or(() -> colon(text, line))
        .or(() -> ownLine(OWN_LINE, text, line))
        .or(() -> letter(text, line))
        .or(() -> timed(text, line));
  }

  /** The time at the head of {@code line}. */
  static Optional<Label> timed(String text, Span line) {
    Matcher match = at(TIMED, text, line);
    return match.lookingAt()
        ? Optional.of(
            new Label(Optional.empty(), group(match, "time"), match.end(), Form.PLAIN_TO_SEE))
        : Optional.empty();
  }

  /** The name on a line that holds nothing else and looks like a speaker. */
  static Optional<Span> alone(String text, Span line) {
    Matcher match = at(ALONE, text, line);
    return match.lookingAt() && LabelName.maySpeak(match.group("name"))
        ? group(match, "name")
        : Optional.empty();
  }

  private static Matcher at(Pattern pattern, String text, Span line) {
    return pattern.matcher(text).region(line.start(), line.end());
  }

  private static Optional<Label> bracketed(String text, Span line) {
    Matcher match = at(BRACKETED, text, line);
    return match.lookingAt()
        ? Optional.of(label(match, Optional.empty(), Form.PLAIN_TO_SEE))
        : Optional.empty();
  }

  private static Optional<Label> colon(String text, Span line) {
    Matcher match = at(COLON, text, line);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    Optional<Span> time =
        group(match, "before").or(() -> group(match, "inside")).or(() -> group(match, "behind"));
    String name = match.group("name");
    boolean bold = match.group("mark") != null && match.group("mark").length() == 2;
    return LabelName.form(name, bold || time.isPresent()).map(form -> label(match, time, form));
  }

  private static Optional<Label> ownLine(Pattern form, String text, Span line) {
    Matcher match = at(form, text, line);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    return LabelName.form(match.group("name"), true)
        .map(sure -> label(match, group(match, "time"), sure));
  }

  private static Optional<Label> letter(String text, Span line) {
    Matcher match = at(LETTER, text, line);
    return match.lookingAt()
        ? Optional.of(label(match, Optional.empty(), Form.DOUBTFUL))
        : Optional.empty();
  }

  private static Label label(Matcher match, Optional<Span> time, Form form) {
    return new Label(group(match, "name"), time, match.end(), form);
  }

  private static Optional<Span> group(Matcher match, String name) {
    return match.group(name) == null
        ? Optional.empty()
        : Optional.of(new Span(match.start(name), match.end(name)));
  }
}
