package org.sottovoce.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Folding;

/** What a name says by its shape about whether it is a speaker label. */
final class LabelName {

  private static final Set<String> PROSE = words("en/heads-of-prose.txt");
  private static final Set<String> ROLES = words("en/speaker-roles.txt");
  private static final Pattern NUMBER = Pattern.compile("[ _#-]?(?:\\d{1,3}[a-z]?|[a-z])$");
  private static final Pattern TAG = Pattern.compile("\\p{L}{1,12}[ _-]?\\d{1,3}");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,4}[_-]?\\d{1,3}\\p{L}?");
  private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,3}";
  private static final Pattern CAPITALISED =
      Pattern.compile(
          NAME_WORD + ")(?: " + NAME_WORD + "|of|the|de|van|von|der|la|and|&|bin)){0,4}");
  private static final int LONGEST_ALONE = 12;

  private LabelName() {}

  /**
   * How sure {@code name} is; nothing when it cannot be a label.
   *
   * @param marked whether it is bold or stands beside a time
   */
  static Optional<Form> form(String name, boolean marked) {
    if (PROSE.contains(Folding.fold(name))) {
      return Optional.empty();
    }
    boolean shaped = isShaped(name);
    if (isRole(name) || (marked && (shaped || name.indexOf(' ') < 0))) {
      return Optional.of(Form.PLAIN_TO_SEE);
    }
    if (shaped && name.length() > 1) {
      return Optional.of(Form.LIKELY);
    }
    return name.indexOf(' ') < 0
            && name.length() <= LONGEST_ALONE
            && Character.isLetter(name.charAt(0))
        ? Optional.of(Form.DOUBTFUL)
        : Optional.empty();
  }

  /** Whether {@code name}, alone on a line, looks like a speaker: a role, a tag or a name. */
  static boolean maySpeak(String name) {
    return !PROSE.contains(Folding.fold(name)) && (isShaped(name) || isTag(name) || isRole(name));
  }

  /** Whether {@code name} is the tag of a machine: letters and a number, as in SPEAKER_00. */
  static boolean isTag(String name) {
    return TAG.matcher(name).matches();
  }

  private static boolean isShaped(String name) {
    return CAPITALISED.matcher(name).matches() || CODE.matcher(name).matches();
  }

  private static boolean isRole(String name) {
    String folded = Folding.fold(name);
    return ROLES.contains(folded) || ROLES.contains(NUMBER.matcher(folded).replaceFirst(""));
  }

  private static Set<String> words(String resource) {
    try (InputStream in = LabelName.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
  }
}
