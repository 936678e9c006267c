package org.sottovoce.segment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/** Finds what may be a speaker label or a timestamp at the head of a line. */
final class LabelFinder {

  private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
  private static final String TIME =
      "[\\[({<]?" + CLOCK + "(?: ?(?:-->|->|[-–]) ?" + CLOCK + ")?[\\])}>]?";
  private static final String NAME =
      "[\\p{L}\\d](?:[\\p{L}\\p{M}\\d .,'’&/#_-]{0,48}[\\p{L}\\p{M}\\d.])?";
  private static final String ASIDE = "(?: ?\\([^)\\n]{1,40}\\))?";

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
  private static final Pattern TIMED = Pattern.compile("\\s*(?<time>" + TIME + ")(?=\\s|$)[ \\t]*");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:interviewer|interviewee|moderator|facilitator|respondent|participant|speaker"
              + "|researcher|host|guest|int|resp|narrator|question|answer|unknown speaker)"
              + "[ _#-]?(?:\\d{1,3}[a-z]?|[a-z])?");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,4}[_-]?\\d{1,3}\\p{L}?");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,3})(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,3}|of|the|de|van|von|der|la|and|&|bin)){0,4}");
  private static final Set<String> PROSE =
      Set.of(
          "mailto",
          "note",
          "notes",
          "nb",
          "ps",
          "re",
          "example",
          "examples",
          "summary",
          "date",
          "time",
          "location",
          "place",
          "venue",
          "title",
          "subject",
          "topic",
          "warning",
          "source",
          "url",
          "http",
          "https",
          "file",
          "audio file",
          "duration",
          "length",
          "language",
          "keywords",
          "tags",
          "page",
          "section",
          "chapter",
          "step",
          "part",
          "figure",
          "table",
          "appendix",
          "session",
          "recording",
          "transcript",
          "interview",
          "name",
          "age",
          "gender",
          "address",
          "telephone",
          "phone",
          "email",
          "e-mail",
          "from",
          "to",
          "cc",
          "one thing",
          "first",
          "second",
          "third",
          "finally",
          "remember",
          "so",
          "and",
          "but",
          "because",
          "however",
          "caption",
          "kind",
          "context",
          "background",
          "setting",
          "media",
          "project",
          "study");

  private LabelFinder() {}

  /** What the head of {@code line} may be; nothing when it is neither name nor time. */
  static Optional<Label> find(String text, Span line) {
    return bracketed(text, line)
        .or(() -> colon(text, line))
        .or(() -> ownLine(text, line))
        .or(() -> letter(text, line))
        .or(() -> timed(text, line));
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
    return form(name, bold || time.isPresent()).map(form -> label(match, time, form));
  }

  /** How sure {@code name} is by its shape; nothing when it cannot be a label. */
  private static Optional<Form> form(String name, boolean marked) {
    String folded = Folding.fold(name);
    if (PROSE.contains(folded)) {
      return Optional.empty();
    }
    boolean role = ROLE.matcher(folded).matches();
    boolean shaped = CAPITALISED.matcher(name).matches() || CODE.matcher(name).matches();
    if (role || (marked && (shaped || name.indexOf(' ') < 0))) {
      return Optional.of(Form.PLAIN_TO_SEE);
    }
    if (shaped && name.length() > 1) {
      return Optional.of(Form.LIKELY);
    }
    return name.indexOf(' ') < 0 && name.length() <= 12 && Character.isLetter(name.charAt(0))
        ? Optional.of(Form.DOUBTFUL)
        : Optional.empty();
  }

  private static Optional<Label> ownLine(String text, Span line) {
    Matcher match = at(OWN_LINE, text, line);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    return form(match.group("name"), true).map(form -> label(match, group(match, "time"), form));
  }

  private static Optional<Label> letter(String text, Span line) {
    Matcher match = at(LETTER, text, line);
    return match.lookingAt()
        ? Optional.of(label(match, Optional.empty(), Form.DOUBTFUL))
        : Optional.empty();
  }

  private static Optional<Label> timed(String text, Span line) {
    Matcher match = at(TIMED, text, line);
    return match.lookingAt()
        ? Optional.of(
            new Label(Optional.empty(), group(match, "time"), match.end(), Form.PLAIN_TO_SEE))
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
