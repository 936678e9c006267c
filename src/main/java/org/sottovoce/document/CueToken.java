package org.sottovoce.document;

import org.sottovoce.text.Span;

/**
 * One piece of a cue's payload.
 *
 * @param kind what it is
 * @param source where it stands in the file's decoded characters
 * @param text what a reader sees of it: nothing of a tag
 */
public record CueToken(Kind kind, Span source, String text) {

  /** What a piece is. */
  public enum Kind {
    /** Characters that stand for themselves. */
    TEXT,
    /** A character reference or a line end: one visible character, written otherwise. */
    UNIT,
    /** A voice tag up to the name in it, class names included; the name is text. */
    VOICE,
    /** The end of a voice tag, behind the name; what follows is that speaker's. */
    VOICE_END,
    /** Markup without words that may stay: bold, italic, a time. */
    MARKUP,
    /** Markup that may hide words, such as class names: for styles only, never released. */
    HIDDEN
  }

  @Override
  public String toString() {
    return "CueToken[" + kind + ", " + source + "]";
  }
}
