package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.ReadableText;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds what is said of a person in ordinary words, by rules over words.
 *
 * <p>One pass over a document serves the rules of all types: a rule is tried only at words that it
 * can begin with. A match bounds itself, so the time grows with the length of the text alone.
 */
public final class IndirectRecognizer implements Recognizer {

  private final RuleBook rules;

  IndirectRecognizer(RuleBook rules) {
    this.rules = rules;
  }

  /** The recognizer for English text. */
  public static IndirectRecognizer english() {
    return new IndirectRecognizer(RuleReader.read("en"));
  }

  @Override
  public String name() {
    return "indirect";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    String text = ReadableText.of(document);
    List<Mention> mentions = new ArrayList<>();
    boolean cased = text.chars().anyMatch(Character::isUpperCase);
    for (Segment segment : document.segments()) {
      List<Word> words = WordReader.read(text, segment.content());
      mentions.addAll(new Findings(name()).in(rules.passage(words, cased), rules));
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    return List.copyOf(mentions);
  }
}
