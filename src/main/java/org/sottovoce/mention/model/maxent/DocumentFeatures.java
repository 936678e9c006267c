package org.sottovoce.mention.model.maxent;

import java.util.List;
import org.sottovoce.mention.model.Tag;

/**
 * The features of every place in one document: what the name model learns from and looks at.
 *
 * <p>The features of a place are those that {@link #addWord the words around} give, those of {@link
 * #addPlace the place} itself and those of {@link #addHistory the tags before}. Not for several
 * threads.
 */
public final class DocumentFeatures {

  /** From how far to the left and right words speak. */
  public static final int REACH = WordFeatures.REACH;

  private final Words words;
  private final int[][] numbers;
  private final WordFacts[][] facts;
  private final PlaceFeatures places;

  /**
   * @param sentences all sentences of the document, in words
   * @param words gets the words of the document
   */
  public DocumentFeatures(List<List<String>> sentences, Words words) {
    this.words = words;
    this.numbers = new int[sentences.size()][];
    this.facts = new WordFacts[sentences.size()][];
    for (int sentence = 0; sentence < numbers.length; sentence++) {
      look(sentence, sentences.get(sentence));
    }
    this.places = new PlaceFeatures(sentences, facts, words.known());
  }

  private void look(int sentence, List<String> surfaces) {
    numbers[sentence] = new int[surfaces.size()];
    facts[sentence] = new WordFacts[surfaces.size()];
    for (int at = 0; at < surfaces.size(); at++) {
      numbers[sentence][at] = words.number(surfaces.get(at));
      facts[sentence][at] = words.facts(numbers[sentence][at]);
    }
  }

  /** The number that the word at a place has among {@link Words}. */
  public int word(int sentence, int at) {
    return numbers[sentence][at];
  }

  /** How many different words there are, all documents before with the same {@link Words} too. */
  int differentWords() {
    return words.size();
  }

  WordFacts facts(int sentence, int at) {
    return facts[sentence][at];
  }

  /** How the document uses capitals; one letter. */
  Piece mode() {
    return places.mode();
  }

  /** How many sentences there are. */
  public int sentences() {
    return numbers.length;
  }

  /** How many words a sentence has. */
  public int size(int sentence) {
    return numbers[sentence].length;
  }

  /**
   * What a word gives to a place, wherever it is.
   *
   * @param word its number
   * @param offset where the word stands, seen from the place: -{@link #REACH} to {@link #REACH}
   */
  public void addWord(int word, int offset, FeatureSink sink) {
    WordFeatures.add(words.facts(word), offset, sink);
  }

  /** What the place itself gives: its words together, its phrase, its document. */
  public void addPlace(int sentence, int at, FeatureSink sink) {
    places.add(sentence, at, sink);
  }

  /**
   * What the tags before a place give.
   *
   * @param word the number of the word at the place
   * @param last the tag of the word before it, {@link Tag#OTHER} at a sentence's start
   * @param beforeLast the tag before that one
   */
  public void addHistory(int word, Tag last, Tag beforeLast, FeatureSink sink) {
    HistoryFeatures.add(words.facts(word), last, beforeLast, sink);
  }
}
