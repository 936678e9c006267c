package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.NameForm.Casing;
import org.sottovoce.mention.NameForm.Joint;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Folding;

/**
 * Looks for the names that were found once in a document everywhere else in it.
 *
 * <p>A name counts with the same capitals, or in any case when no word of it is an ordinary one; a
 * given name or a surname of a person counts alone. No score is above that of the mention that it
 * comes from, and what is already found at least as surely is left alone.
 */
final class Propagation {

  static final String NAME = "elsewhere";

  private static final Set<IdentifierType> TYPES =
      Set.of(IdentifierType.PERSON, IdentifierType.PLACE, IdentifierType.ORGANISATION);

  /** Guesses below this are not spread. */
  private static final double FLOOR = 0.8;

  /** Names from this score on are looked for misspelt and misheard. */
  private static final double SURE = 0.9;

  /** How much surer a whole name is than a part of it alone. */
  private static final double PART = 0.9;

  /**
   * How sure an ordinary word is at the beginning of a sentence, where it has its capital anyway.
   */
  private static final double SENTENCE_START = 0.5;

  private final NameBook names;

  Propagation(NameBook names) {
    this.names = names;
  }

  /** The further mentions, in text order. */
  List<Mention> elsewhere(SegmentedDocument document, List<Mention> found) {
    TreeMap<String, Mention> sources = new TreeMap<>();
    for (Mention mention : found) {
      if (TYPES.contains(mention.type()) && mention.score() >= FLOOR) {
        String key = mention.type() + " " + Folding.fold(document.surface(mention.span()));
        sources.merge(key, mention, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    List<NameForm> forms = new ArrayList<>();
    sources.values().forEach(source -> forms.addAll(forms(document, source)));
    // The surest form of several with the same words speaks.
    forms.sort(Comparator.comparingDouble(NameForm::score).reversed());
    return mentions(document, NameIndex.near(forms, Propagation::isSure, names), found);
  }

  /** Whether a person's name is sure enough to be looked for misspelt and misheard. */
  private static boolean isSure(NameForm form) {
    return form.type() == IdentifierType.PERSON && form.score() >= SURE;
  }

  private List<NameForm> forms(SegmentedDocument document, Mention source) {
    String surface = document.surface(source.span());
    double score = source.score();
    if (source.type() == IdentifierType.PERSON) {
      return new PersonForms(names, "same as elsewhere, ", score, score * PART)
          .of(surface).stream().filter(form -> !form.rule().endsWith("initials")).toList();
    }
    List<String> words = Word.of(surface).stream().map(Word::folded).toList();
    boolean distinct = words.stream().allMatch(word -> names.tier(word) == Tier.DISTINCT);
    Casing casing = distinct ? Casing.ANY : Casing.CAPITALISED;
    return words.isEmpty()
        ? List.of()
        : List.of(
            new NameForm(words, casing, Joint.NAME, source.type(), "same as elsewhere", score));
  }

  private List<Mention> mentions(SegmentedDocument document, NameIndex index, List<Mention> found) {
    TreeMap<Integer, Mention> known = new TreeMap<>();
    found.forEach(mention -> known.put(mention.span().start(), mention));
    List<Mention> further = new ArrayList<>();
    String text = ReadableText.of(document);
    for (NameIndex.Found match : index.in(text)) {
      double score = score(text, match);
      var before = known.floorEntry(match.span().start());
      boolean news =
          before == null
              || !before.getValue().span().covers(match.span())
              || before.getValue().score() < score;
      if (news) {
        Evidence evidence = Evidence.of(NAME, match.rule(), score);
        further.add(Mention.of(match.span(), match.form().type(), evidence));
      }
    }
    return further;
  }

  private double score(String text, NameIndex.Found match) {
    boolean ordinary =
        match.form().words().size() == 1
            && names.tier(match.form().words().get(0)) == Tier.ORDINARY;
    return ordinary && SentenceStart.isAt(text, match.span().start())
        ? match.score() * SENTENCE_START
        : match.score();
  }
}
