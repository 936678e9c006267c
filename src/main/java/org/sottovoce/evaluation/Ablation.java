package org.sottovoce.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;

/**
 * What each witness is worth: the totals without it, and those of it alone.
 *
 * <p>Each witness is asked once for each text; only what is made of the answers is done again, and
 * only in the texts in which the witness has something to say.
 */
public final class Ablation {

  private final Function<Document, SegmentedDocument> segmenter;
  private final List<Recognizer> witnesses;
  private final Function<List<Recognizer>, MentionFinder> finders;

  /**
   * @param segmenter how documents are segmented
   * @param witnesses all of them, each with a name of its own
   * @param finders settles what some of the witnesses say
   */
  public Ablation(
      Function<Document, SegmentedDocument> segmenter,
      List<Recognizer> witnesses,
      Function<List<Recognizer>, MentionFinder> finders) {
    this.segmenter = segmenter;
    this.witnesses = List.copyOf(witnesses);
    this.finders = finders;
  }

  /** What a witness said about one text. */
  private record Testimony(String name, List<Mention> mentions, boolean speaksAlone)
      implements Recognizer {

    @Override
    public List<Mention> recognize(SegmentedDocument document) {
      return mentions;
    }

    /** The same, heard whether or not another sees the same. */
    Testimony alone() {
      return new Testimony(name, mentions, true);
    }
  }

  /** The outcome on {@code texts} in each writing. */
  public List<AblationTable> run(List<GoldText> texts) {
    return Arrays.stream(Writing.values()).map(writing -> run(texts, writing)).toList();
  }

  private AblationTable run(List<GoldText> texts, Writing writing) {
    List<AblationTable> tables =
        texts.parallelStream().map(text -> table(writing.of(text), writing)).toList();
    return tables.stream()
        .reduce(AblationTable::plus)
        .orElse(new AblationTable(writing, Tally.NONE, Map.of()));
  }

  private AblationTable table(GoldText text, Writing writing) {
    SegmentedDocument document = segmenter.apply(Document.ofText(text.text()));
    List<Testimony> all = witnesses.stream().map(one -> heard(one, document)).toList();
    Tally together = tally(text, writing, document, all);
    Map<String, AblationTable.Worth> worths = new LinkedHashMap<>();
    for (Testimony one : all) {
      boolean silent = one.recognize(document).isEmpty();
      List<Testimony> rest = all.stream().filter(other -> other != one).toList();
      Tally without = silent ? together : tally(text, writing, document, rest);
      List<Recognizer> alone = silent ? List.of() : List.of(one.alone());
      worths.put(
          one.name(), new AblationTable.Worth(without, tally(text, writing, document, alone)));
    }
    return new AblationTable(writing, together, worths);
  }

  private static Testimony heard(Recognizer witness, SegmentedDocument document) {
    return new Testimony(witness.name(), witness.recognize(document), witness.speaksAlone());
  }

  private Tally tally(
      GoldText text, Writing writing, SegmentedDocument document, List<? extends Recognizer> some) {
    List<Mention> mentions = finders.apply(List.copyOf(some)).find(document).mentions();
    return new Comparison(writing, text, mentions).score().tally(Optional.empty());
  }
}
