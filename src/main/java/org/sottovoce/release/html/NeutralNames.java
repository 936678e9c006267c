package org.sottovoce.release.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a page gives to its classes and places, made to say nothing: numbers in the order
 * in which they are met. The marks by which noScribe finds the sound of a passage keep their times
 * and lose the speaker.
 */
final class NeutralNames {

  private static final Pattern PASSAGE =
      Pattern.compile("(ts_\\d{1,12}_\\d{1,12}_).*", Pattern.DOTALL);

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /** The new name of a class that a style sheet speaks of. */
  String styled(String name) {
    return classes.computeIfAbsent(name, n -> "c" + (classes.size() + 1));
  }

  /** The new name of a class, when a style sheet speaks of it. */
  Optional<String> ofClass(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** The new name of a place in the page that links lead to. */
  String ofPlace(String name) {
    Matcher passage = PASSAGE.matcher(name);
    return passage.matches()
        ? passage.group(1)
        : places.computeIfAbsent(name, n -> "n" + (places.size() + 1));
  }
}
