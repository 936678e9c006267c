package org.sottovoce.review;

import java.util.List;
import org.sottovoce.mention.MentionId;

/**
 * Something that no recognizer suggested and that could still identify someone.
 *
 * @param kind what makes it stand out
 * @param surface how it is written
 * @param places everywhere it stands like that, in the order of the documents; at least one
 */
public record SweepItem(Kind kind, String surface, List<MentionId> places) {

  /** What makes something stand out, the more telling kind first. */
  public enum Kind {
    /** Written with a capital, and no ordinary word. */
    UNKNOWN_NAME,
    /** An ordinary word with a capital that its place does not explain. */
    CAPITALISED,
    /** Figures. */
    NUMBER
  }

  public SweepItem {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("stands nowhere");
    }
  }

  /** How often it stands like that. */
  public int count() {
    return places.size();
  }

  @Override
  public String toString() {
    return "SweepItem[" + kind + ", " + places.size() + " places]";
  }
}
