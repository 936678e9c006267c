package org.sottovoce.release.check;

import java.util.Optional;
import org.sottovoce.mention.IdentifierType;

/**
 * One place of a release that holds what was removed, or that cannot be shown not to. Never holds
 * the surface.
 *
 * @param file the file's name
 * @param part the part inside the file ("word/document.xml", "page text"); empty for a whole file
 * @param place where in the part ("line 12")
 * @param kind what is wrong there
 * @param type what the removed surface identifies; empty when nothing could be read
 */
public record Leak(
    String file, String part, String place, Kind kind, Optional<IdentifierType> type) {

  /** What is wrong. */
  public enum Kind {
    /** A removed surface stands in text that people read. */
    TEXT("removed text is still there"),
    /** A removed surface stands where readers do not look: names, links, properties, markup. */
    HIDDEN("removed text is still there, out of sight"),
    /** A replacement itself holds a removed surface: choose another pseudonym or action. */
    REPLACEMENT("a replacement holds removed text: choose another for this entity"),
    /** A page of a PDF hides text that is still there. */
    COVERED("it is hidden, not removed: anybody can copy it out"),
    /** The part cannot be decoded, so nothing can be said for it. */
    UNREADABLE("could not be decoded, so nothing can be shown about it");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }

    /** A plain clause for the user. */
    public String sentence() {
      return sentence;
    }
  }

  /** One line for the user: where, and what is wrong, without the surface. */
  public String describe() {
    StringBuilder line = new StringBuilder(file);
    if (!part.isEmpty()) {
      line.append(", ").append(part);
    }
    if (!place.isEmpty()) {
      line.append(", ").append(place);
    }
    line.append(": ").append(kind.sentence());
    type.ifPresent(it -> line.append(" (").append(it.label()).append(')'));
    return line.toString();
  }
}
