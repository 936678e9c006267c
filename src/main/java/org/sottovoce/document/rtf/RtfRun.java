package org.sottovoce.document.rtf;

import org.sottovoce.text.Span;

/**
 * A run of characters and where they stand in the file. A run that is longer or shorter there is
 * one unit: an escaped character, a control word that stands for one.
 *
 * @param text the characters
 * @param source where they stand
 */
public record RtfRun(String text, Span source) {

  @Override
  public String toString() {
    return "RtfRun[" + source + ", " + text.length() + " units]";
  }
}
