package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.NameForm.Casing;
import org.sottovoce.mention.NameForm.Joint;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds the names that the user typed in beforehand, in every variant.
 *
 * <p>Case, accents, curly marks, soft hyphens and line ends do not matter. A person's name is found
 * in full, in parts, turned round, in initials, in the plural and spelled letter by letter; other
 * names in exactly their words. All that is certain. Nicknames, misspellings and what a speech
 * recognizer makes of a name are found too, with a lower score. Names of one ordinary word count
 * only with a capital.
 */
public final class KnownNameRecognizer implements Recognizer {

  /** The recognizer's name: what it found was asked for, whatever the score. */
  public static final String NAME = "known name";

  private final NameIndex index;

  private KnownNameRecognizer(NameIndex index) {
    this.index = index;
  }

  /**
   * A recognizer of {@code known} names in every variant.
   *
   * @param known the names; their number hardly matters
   * @param names tells ordinary words from names
   */
  public KnownNameRecognizer(List<KnownName> known, NameBook names) {
    this(NameIndex.near(withNicknames(known, names), form -> true, names));
  }

  /** A recognizer of names as they are spelled, without nicknames and misspellings. */
  public static KnownNameRecognizer asSpelled(List<KnownName> known, NameBook names) {
    return new KnownNameRecognizer(NameIndex.exact(forms(known, names), names));
  }

  private static List<NameForm> withNicknames(List<KnownName> known, NameBook names) {
    List<NameForm> forms = forms(known, names);
    Nicknames nicknames = new Nicknames(names);
    PersonForms persons = new PersonForms(names, "", 1, 1);
    for (KnownName name : known) {
      if (name.type() == IdentifierType.PERSON) {
        forms.addAll(persons.called(name.surface(), nicknames));
      }
    }
    // Where two forms have the same words, the surer one speaks.
    forms.sort(Comparator.comparingDouble(NameForm::score).reversed());
    return forms;
  }

  private static List<NameForm> forms(List<KnownName> known, NameBook names) {
    List<NameForm> forms = new ArrayList<>();
    PersonForms persons = new PersonForms(names, "", 1, 1);
    for (KnownName name : known) {
      if (name.type() == IdentifierType.PERSON) {
        forms.addAll(persons.of(name.surface()));
      } else {
        exactWords(name, names, forms);
      }
    }
    return forms;
  }

  private static void exactWords(KnownName name, NameBook names, List<NameForm> forms) {
    List<String> words = Word.of(name.surface()).stream().map(Word::folded).toList();
    if (!words.isEmpty()) {
      boolean ordinary = words.size() == 1 && names.tier(words.get(0)) == Tier.ORDINARY;
      boolean capital = name.surface().codePoints().anyMatch(Character::isUpperCase);
      // An ordinary word that was typed in small letters is meant as it is.
      Casing casing = ordinary && capital ? Casing.CAPITALISED : Casing.ANY;
      forms.add(new NameForm(words, casing, Joint.MARKS, name.type(), "exact words", 1));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    return index.in(ReadableText.of(document)).stream()
        .map(
            found ->
                Mention.of(
                    found.span(),
                    found.form().type(),
                    Evidence.of(NAME, found.rule(), found.score())))
        .toList();
  }
}
