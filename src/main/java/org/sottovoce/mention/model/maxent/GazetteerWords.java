package org.sottovoce.mention.model.maxent;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.gazetteer.Lexicon;
import org.sottovoce.mention.gazetteer.PhraseMatcher;

/** What the gazetteer knows of words and phrases. One thread's. */
public final class GazetteerWords implements KnownWords {

  /** By the bit of the flag; short, since they stand in a hundred thousand predicates. */
  private static final String[] KINDS = {
    "gi", "gf", "su", "sf", "ni", "co", "de", "ho", "oc", "la", "re", "pl", "pb", "or"
  };

  /** The tiers by how ordinary their words are. */
  private static final String[] TIERS = {"C", "B", "A", "A"};

  private final Lexicon lexicon;
  private final PhraseMatcher phrases;

  public GazetteerWords(Gazetteer gazetteer) {
    this.lexicon = gazetteer.lexicon();
    this.phrases = gazetteer.phraseMatcher();
  }

  @Override
  public Entry word(String word) {
    int flags = lexicon.of(PhraseMatcher.key(word));
    String band = Integer.toString(Lexicon.frequency(flags));
    return new Entry(kinds(flags), TIERS[Lexicon.tier(flags)], band);
  }

  private static List<String> kinds(int flags) {
    List<String> kinds = new ArrayList<>();
    for (int bit = 0; bit < Lexicon.FLAGS; bit++) {
      if ((flags >> bit & 1) != 0) {
        kinds.add(KINDS[bit]);
      }
    }
    return kinds;
  }

  @Override
  public List<String> phrases(List<String> words) {
    CharSequence[] keys = words.stream().map(PhraseMatcher::key).toArray(CharSequence[]::new);
    int[] labels = new int[keys.length];
    phrases.label(keys, labels);
    List<String> parts = new ArrayList<>();
    for (int label : labels) {
      boolean inside = (label & PhraseMatcher.INSIDE) != 0;
      parts.add(label == 0 ? "" : (inside ? "I" : "B") + String.join("", kinds(label >> 1)));
    }
    return parts;
  }
}
