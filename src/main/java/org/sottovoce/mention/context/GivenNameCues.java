package org.sottovoce.mention.context;

import java.util.List;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Finds given names by what stands beside them, where the word is a listed given name that may be
 * one here: with a capital, or in lower case when it is no ordinary word.
 *
 * @param cues finds words where a given name may stand
 * @param names what is known of names
 */
record GivenNameCues(Recognizer cues, NameBook names) implements Recognizer {

  @Override
  public String name() {
    return cues.name();
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    return cues.recognize(document).stream()
        .filter(mention -> mayBeName(document.surface(mention.span())))
        .toList();
  }

  private boolean mayBeName(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return names.isGivenName(word) && (capital || names.tier(word) == Tier.DISTINCT);
  }
}
