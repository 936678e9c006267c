package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.NameForm.Casing;
import org.sottovoce.mention.NameForm.Joint;

/**
 * The ways to write a person's name: in full, in parts, turned round, in initials, in the plural.
 *
 * <p>A part that is an ordinary word ("Will", "Rose") counts only with a capital. Titles are no
 * part of a name.
 */
final class PersonForms {

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\u00A0()\"“”]+");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "doctor",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "reverend",
          "fr",
          "father",
          "sister",
          "sr",
          "auntie",
          "aunt",
          "uncle",
          "grandma",
          "grandpa",
          "nan",
          "nurse",
          "judge",
          "captain",
          "sergeant",
          "jr",
          "md",
          "phd");

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "het", "la", "le", "di", "da", "du", "del", "dos",
          "das", "ter", "ten", "bin", "ibn", "al", "el", "zu", "af", "av", "y", "e");

  private final NameBook names;
  private final String rulePrefix;
  private final double score;
  private final double partScore;

  /**
   * @param names tells ordinary words from names
   * @param rulePrefix begins every rule's name
   * @param score of the whole name
   * @param partScore of a part of it
   */
  PersonForms(NameBook names, String rulePrefix, double score, double partScore) {
    this.names = names;
    this.rulePrefix = rulePrefix;
    this.score = score;
    this.partScore = partScore;
  }

  /** The forms of {@code surface}, the fullest first. */
  List<NameForm> of(String surface) {
    List<List<String>> parts = parts(surface);
    List<NameForm> forms = new ArrayList<>();
    if (parts.isEmpty()) {
      return forms;
    }
    int last = surnameStart(parts);
    if (parts.size() > 1) {
      wholes(parts, last, forms);
      initials(parts, forms);
    }
    singles(parts, last, forms);
    return forms;
  }

  /**
   * The parts as lists of words, given names first: "Mary Smith-Jones" → [mary], [smith, jones].
   */
  private static List<List<String>> parts(String surface) {
    String[] halves = surface.split(",", 2);
    String ordered = halves.length == 2 ? halves[1] + " " + halves[0] : surface;
    return Arrays.stream(BETWEEN_PARTS.split(ordered.strip(), -1))
        .map(part -> Word.of(part).stream().map(Word::folded).toList())
        .filter(words -> !words.isEmpty() && !TITLES.contains(words.get(0)))
        .toList();
  }

  /** Where the family name with its particles begins. */
  private static int surnameStart(List<List<String>> parts) {
    int start = parts.size() - 1;
    while (start > 1 && PARTICLES.contains(parts.get(start - 1).get(0))) {
      start--;
    }
    return start;
  }

  private void wholes(List<List<String>> parts, int last, List<NameForm> forms) {
    List<String> all = joined(parts);
    List<String> given = parts.get(0);
    List<String> surname = joined(parts.subList(last, parts.size()));
    List<String> initial = List.of(first(given));
    Casing casing = wholeCasing(all);
    add(forms, all, casing, Joint.NAME, "full name", score);
    add(forms, both(given, surname), casing, Joint.NAME, "full name", score);
    add(
        forms,
        both(surname, joined(parts.subList(0, last))),
        Casing.CAPITALISED,
        Joint.COMMA,
        "reversed",
        score);
    add(forms, both(surname, given), Casing.CAPITALISED, Joint.COMMA, "reversed", score);
    add(forms, both(surname, given), Casing.CAPITALISED, Joint.NAME, "reversed", score);
    add(
        forms,
        both(initial, surname),
        Casing.CAPITALISED,
        Joint.NAME,
        "initial and surname",
        score);
    add(
        forms,
        both(surname, initial),
        Casing.CAPITALISED,
        Joint.COMMA,
        "initial and surname",
        score);
    add(
        forms,
        both(given, List.of(first(surname))),
        Casing.CAPITALISED,
        Joint.NAME,
        "name and initial",
        partScore);
    add(
        forms,
        List.of(String.join("", both(given, surname))),
        Casing.ANY,
        Joint.NAME,
        "in one word",
        score);
  }

  private void initials(List<List<String>> parts, List<NameForm> forms) {
    List<String> letters = parts.stream().map(PersonForms::first).toList();
    List<String> outer = List.of(letters.get(0), letters.get(letters.size() - 1));
    for (List<String> initials : Stream.of(letters, outer).distinct().toList()) {
      add(forms, initials, Casing.CAPITALS, Joint.DOT, "initials", partScore);
      add(
          forms,
          List.of(String.join("", initials)),
          Casing.CAPITALS,
          Joint.NAME,
          "initials",
          partScore);
    }
  }

  private void singles(List<List<String>> parts, int last, List<NameForm> forms) {
    if (last < parts.size() - 1) {
      List<String> surname = joined(parts.subList(last, parts.size()));
      add(forms, surname, Casing.ANY, Joint.NAME, "part of a name", partScore);
    }
    for (List<String> part : parts) {
      single(part, forms);
      if (part.size() > 1) {
        single(List.of(String.join("", part)), forms);
        part.stream().filter(word -> word.length() > 2).forEach(w -> single(List.of(w), forms));
      }
    }
  }

  private void single(List<String> part, List<NameForm> forms) {
    String word = String.join("", part);
    if ((word.length() < 2 && word.codePointAt(0) < 0x0E00) || PARTICLES.contains(word)) {
      return;
    }
    Casing casing = names.tier(word) == Tier.DISTINCT ? Casing.ANY : Casing.CAPITALISED;
    add(forms, part, casing, Joint.NAME, "part of a name", partScore);
    if (part.size() == 1 && word.length() > 2) {
      Casing plural = names.tier(word + "s") == Tier.DISTINCT ? casing : Casing.CAPITALISED;
      add(forms, List.of(word + "s"), plural, Joint.NAME, "plural", partScore);
      add(forms, List.of(word + "es"), Casing.CAPITALISED, Joint.NAME, "plural", partScore);
    }
  }

  /** A whole name counts in any case unless it is made of ordinary words alone ("will may"). */
  private Casing wholeCasing(List<String> words) {
    boolean ordinary = words.stream().allMatch(word -> names.tier(word) == Tier.ORDINARY);
    return ordinary ? Casing.CAPITALISED : Casing.ANY;
  }

  private void add(
      List<NameForm> forms,
      List<String> words,
      Casing casing,
      Joint joint,
      String rule,
      double of) {
    forms.add(new NameForm(words, casing, joint, IdentifierType.PERSON, rulePrefix + rule, of));
  }

  private static List<String> joined(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The first letter of the first word. */
  private static String first(List<String> words) {
    String word = words.get(0);
    return word.substring(0, Character.charCount(word.codePointAt(0)));
  }
}
