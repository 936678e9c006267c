package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name taken apart, titles left out.
 *
 * @param parts each as folded words, given names first: "Mary Smith-Jones" → [mary], [smith, jones]
 */
record PersonParts(List<List<String>> parts) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0()\"“”]+");

  private static final Set<String> TITLES = WordList.load("en/beside-names.txt");

  private static final Set<String> PARTICLES = WordList.load("en/surname-particles.txt");

  PersonParts {
    parts = List.copyOf(parts);
  }

  /** The parts of {@code surface}; "Whitaker, Mary" is turned round. */
  static PersonParts of(String surface) {
    String[] halves = surface.split(",", 2);
    String ordered = halves.length == 2 ? halves[1] + " " + halves[0] : surface;
    return new PersonParts(
        Arrays.stream(BETWEEN.split(ordered.strip(), -1))
            .map(part -> Word.of(part).stream().map(Word::folded).toList())
            .filter(words -> !words.isEmpty() && !TITLES.contains(words.get(0)))
            .toList());
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  boolean areSeveral() {
    return parts.size() > 1;
  }

  List<String> all() {
    return joined(parts);
  }

  /** The first part. */
  List<String> given() {
    return parts.get(0);
  }

  /** The same name with another word in place of the first part. */
  PersonParts withGiven(String other) {
    List<List<String>> changed = new ArrayList<>(parts);
    changed.set(0, List.of(other));
    return new PersonParts(changed);
  }

  /** All parts before the family name. */
  List<String> givenNames() {
    return joined(parts.subList(0, surnameStart()));
  }

  /** The last part with the particles before it. */
  List<String> surname() {
    return joined(parts.subList(surnameStart(), parts.size()));
  }

  boolean surnameHasParticles() {
    return surnameStart() < parts.size() - 1;
  }

  /** The first letter of every part. */
  List<String> initials() {
    return parts.stream().map(PersonParts::initial).toList();
  }

  /** The first letter of the first word. */
  static String initial(List<String> words) {
    String word = words.get(0);
    return word.substring(0, Character.charCount(word.codePointAt(0)));
  }

  private int surnameStart() {
    int start = parts.size() - 1;
    while (start > 1 && PARTICLES.contains(parts.get(start - 1).get(0))) {
      start--;
    }
    return start;
  }

  private static List<String> joined(List<List<String>> some) {
    return some.stream().flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return "PersonParts[" + parts.size() + "]";
  }
}
