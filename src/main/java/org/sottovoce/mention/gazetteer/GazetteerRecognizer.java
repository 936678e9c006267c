package org.sottovoce.mention.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * Proposes names that stand in the gazetteer, by how ordinary a word they are.
 *
 * <p>A name that is no ordinary word (tier C) is proposed on its own; one that is mostly written
 * with a capital (B) only where a capital is not owed to the sentence; one that is an ordinary word
 * (A) only beside another name or a word that asks for one. In lower case only tier C and phrases
 * are. An unknown capitalised word alone is never proposed, save an acronym behind "the". The
 * scores are in {@link Rule}.
 */
public final class GazetteerRecognizer implements Recognizer {

  private final Gazetteer gazetteer;

  /** The first rule that finds something at a word wins, and the search goes on behind it. */
  private final List<FindRule> rules;

  public GazetteerRecognizer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    OrganisationAffixes affixes = OrganisationAffixes.load();
    this.rules =
        List.of(
            new TitledName(),
            new OrganisationName(affixes),
            new LowerCaseOrganisation(affixes),
            new KnownPhrase(),
            new Institution(affixes),
            new FullName(),
            new IndirectTerm(),
            new SingleName(),
            new LowerCaseName());
  }

  @Override
  public String name() {
    return "gazetteer";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    WordScanner scanner = new WordScanner(document.text());
    List<List<Word>> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      sentences.add(scanner.words(sentence.span()));
    }
    boolean cased = isCased(sentences);
    List<Mention> mentions = new ArrayList<>();
    for (List<Word> words : sentences) {
      boolean shouted = cased && isShouted(words);
      addTo(mentions, Passage.of(gazetteer, words, cased && !shouted));
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }

  /**
   * Whether the text uses capitals inside its sentences; what a speech recogniser writes may not.
   */
  private static boolean isCased(List<List<Word>> sentences) {
    return sentences.stream()
        .flatMap(List::stream)
        .anyMatch(word -> word.shape() == Word.Shape.CAPITALISED && word.key().length() > 1);
  }

  /** Whether all is in capitals, so that they say nothing. */
  private static boolean isShouted(List<Word> words) {
    return words.size() > 3
        && words.stream().allMatch(word -> word.isCapitalised())
        && words.stream().filter(word -> word.shape() == Word.Shape.UPPER).count() > 2;
  }

  private void addTo(List<Mention> mentions, Passage passage) {
    int at = 0;
    while (at < passage.size()) {
      Optional<Find> found = first(passage, at);
      found
          .filter(find -> find.rule() != Rule.NO_NAME)
          .ifPresent(find -> mentions.add(mention(passage, find)));
      at = found.map(find -> find.last() + 1).orElse(at + 1);
    }
  }

  private Optional<Find> first(Passage passage, int at) {
    for (FindRule rule : rules) {
      Optional<Find> found = rule.find(passage, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Mention mention(Passage passage, Find find) {
    Span span = passage.span(find.first(), find.last());
    Span whole = find.possessive() ? new Span(span.start(), span.end() + 2) : span;
    return Mention.of(
        whole, find.type(), Evidence.of(name(), find.rule().label(), find.rule().score()));
  }
}
