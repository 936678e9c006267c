package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
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

  /** Ends the name of every rule for a name without a blank. */
  static final String IN_ONE_WORD = "in one word";

  /** Ends the name of every rule for a plural. */
  static final String PLURAL = "plural";

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
    return of(PersonParts.of(surface));
  }

  /** The forms of {@code surface} with a nickname, or with what its nickname stands for. */
  List<NameForm> called(String surface, Nicknames nicknames) {
    PersonParts name = PersonParts.of(surface);
    List<NameForm> forms = new ArrayList<>();
    if (!name.parts().isEmpty() && name.given().size() == 1) {
      nicknames
          .of(name.given().get(0))
          .forEach(
              (other, share) ->
                  new PersonForms(
                          names, rulePrefix + "nickname, ", score * share, partScore * share)
                      .of(name.withGiven(other)).stream()
                          .filter(form -> form.words().stream().anyMatch(w -> w.startsWith(other)))
                          .forEach(forms::add));
    }
    return forms;
  }

  private List<NameForm> of(PersonParts name) {
    List<NameForm> forms = new ArrayList<>();
    if (name.areSeveral()) {
      forms.addAll(wholes(name));
      forms.addAll(withInitials(name));
    }
    forms.addAll(singles(name));
    return forms;
  }

  private List<NameForm> wholes(PersonParts name) {
    List<String> given = name.given();
    List<String> surname = name.surname();
    Casing casing = wholeCasing(name.all());
    return List.of(
        whole(name.all(), casing, Joint.NAME, "full name"),
        whole(both(given, surname), casing, Joint.NAME, "full name"),
        whole(both(surname, name.givenNames()), Casing.CAPITALISED, Joint.COMMA, "reversed"),
        whole(both(surname, given), Casing.CAPITALISED, Joint.COMMA, "reversed"),
        whole(both(surname, given), Casing.CAPITALISED, Joint.NAME, "reversed"),
        whole(List.of(glued(both(given, surname))), Casing.ANY, Joint.NAME, IN_ONE_WORD));
  }

  private List<NameForm> withInitials(PersonParts name) {
    List<String> surname = name.surname();
    List<String> first = List.of(PersonParts.initial(name.given()));
    List<String> last = List.of(PersonParts.initial(surname));
    List<NameForm> forms = new ArrayList<>();
    forms.add(whole(both(first, surname), Casing.CAPITALISED, Joint.NAME, "initial and surname"));
    forms.add(whole(both(surname, first), Casing.CAPITALISED, Joint.COMMA, "initial and surname"));
    if (!last.equals(List.of("i"))) {
      // "Mary I" is Mary and the word for oneself.
      forms.add(part(both(name.given(), last), Casing.CAPITALISED, Joint.NAME, "name and initial"));
    }
    for (List<String> letters : Stream.of(name.initials(), both(first, last)).distinct().toList()) {
      forms.add(part(letters, Casing.CAPITALS, Joint.DOT, "initials"));
      if (names.tier(glued(letters)) != Tier.ORDINARY) {
        forms.add(part(List.of(glued(letters)), Casing.CAPITALS, Joint.NAME, "initials"));
      }
    }
    return forms;
  }

  private List<NameForm> singles(PersonParts name) {
    List<NameForm> forms = new ArrayList<>();
    if (name.areSeveral() && name.surnameHasParticles()) {
      forms.add(part(name.surname(), Casing.ANY, Joint.NAME, "part of a name"));
    }
    for (List<String> words : name.parts()) {
      forms.addAll(single(words));
      if (words.size() > 1) {
        forms.addAll(single(List.of(glued(words))));
        words.stream()
            .filter(word -> word.length() > 2)
            .forEach(word -> forms.addAll(single(List.of(word))));
      }
    }
    return forms;
  }

  private List<NameForm> single(List<String> words) {
    String word = glued(words);
    boolean letter = word.length() < 2 && !Character.isIdeographic(word.codePointAt(0));
    if (letter || PersonParts.isParticle(word)) {
      return List.of();
    }
    NameForm alone = part(words, casing(word), Joint.NAME, "part of a name");
    if (words.size() > 1 || word.length() < 3) {
      return List.of(alone);
    }
    return List.of(
        alone,
        part(List.of(word + "s"), pluralCasing(word), Joint.NAME, PLURAL),
        part(List.of(word + "es"), Casing.CAPITALISED, Joint.NAME, PLURAL));
  }

  private Casing casing(String word) {
    return names.tier(word) == Tier.DISTINCT ? Casing.ANY : Casing.CAPITALISED;
  }

  private Casing pluralCasing(String word) {
    return names.tier(word + "s") == Tier.DISTINCT ? casing(word) : Casing.CAPITALISED;
  }

  /** A whole name counts in any case unless it is made of ordinary words alone ("will may"). */
  private Casing wholeCasing(List<String> words) {
    boolean ordinary = words.stream().allMatch(word -> names.tier(word) == Tier.ORDINARY);
    return ordinary ? Casing.CAPITALISED : Casing.ANY;
  }

  private NameForm whole(List<String> words, Casing casing, Joint joint, String rule) {
    return new NameForm(words, casing, joint, IdentifierType.PERSON, rulePrefix + rule, score);
  }

  private NameForm part(List<String> words, Casing casing, Joint joint, String rule) {
    return new NameForm(words, casing, joint, IdentifierType.PERSON, rulePrefix + rule, partScore);
  }

  private static String glued(List<String> words) {
    return String.join("", words);
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
