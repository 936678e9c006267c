package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.NameForm.Casing;
import org.sottovoce.mention.NameForm.Joint;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds the names that the user typed in beforehand, in every variant, surely.
 *
 * <p>Case, accents, curly marks, soft hyphens and line ends do not matter. A person's name is found
 * in full, in parts, turned round, in initials and in the plural; other names in exactly their
 * words. Names of one ordinary word count only with a capital.
 */
public final class KnownNameRecognizer implements Recognizer {

  /** The recognizer's name: evidence with it is a certainty, not a guess. */
  public static final String NAME = "known name";

  private final NameIndex index;

  /**
   * @param known the names; their number hardly matters
   * @param names tells ordinary words from names
   */
  public KnownNameRecognizer(List<KnownName> known, NameBook names) {
    List<NameForm> forms = new ArrayList<>();
    PersonForms persons = new PersonForms(names, "", 1, 1);
    for (KnownName name : known) {
      if (name.type() == IdentifierType.PERSON) {
        forms.addAll(persons.of(name.surface()));
      } else {
        exactWords(name, names, forms);
      }
    }
    this.index = new NameIndex(forms);
  }

  private static void exactWords(KnownName name, NameBook names, List<NameForm> forms) {
    List<String> words = Word.of(name.surface()).stream().map(Word::folded).toList();
    if (!words.isEmpty()) {
      boolean ordinary = words.size() == 1 && names.tier(words.get(0)) == Tier.ORDINARY;
      Casing casing = ordinary ? Casing.CAPITALISED : Casing.ANY;
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
        .map(found -> Mention.of(found.span(), found.form().type(), evidence(found.form())))
        .toList();
  }

  private static Evidence evidence(NameForm form) {
    return Evidence.of(NAME, form.rule(), form.score());
  }
}
