package org.sottovoce.release.check;

import org.sottovoce.release.check.Passage.Kind;

/** A group that is open: what its text is, and how its characters are to be read. */
final class RtfGroup {

  private final RtfGroup outer;
  private RtfViews text;
  private Kind kind;
  private String word = "";
  private int font;
  private int standIns;

  private RtfGroup(RtfGroup outer, RtfViews text, Kind kind, int font, int standIns) {
    this.outer = outer;
    this.text = text;
    this.kind = kind;
    this.font = font;
    this.standIns = standIns;
  }

  static RtfGroup outermost() {
    return new RtfGroup(null, new RtfViews(), Kind.RUNNING, 0, 1);
  }

  /** A group inside this one; its text belongs to this one's until it says otherwise. */
  RtfGroup inner() {
    text.border();
    return new RtfGroup(this, text, kind, font, standIns);
  }

  /**
   * Takes a word that may say what the group is.
   *
   * @return whether it does; text after it is no longer that of the group around
   */
  boolean begin(String destination) {
    Kind said = RtfWords.destination(destination);
    if (said == null || outer == null) {
      return false;
    }
    if (text == outer.text) {
      text = new RtfViews();
    }
    // A star says only that old readers may skip the group; the word behind it says what it is.
    kind = said;
    word = said == Kind.STRUCTURE ? destination : "";
    return true;
  }

  void endIn(RtfCollected collected) {
    if (outer == null || text != outer.text) {
      collected.add(kind, RtfWords.isOfFonts(word), text);
    } else {
      text.border();
    }
  }

  RtfViews text() {
    return text;
  }

  int font() {
    return font;
  }

  void font(int number) {
    font = number;
  }

  int standIns() {
    return standIns;
  }

  void standIns(int count) {
    standIns = Math.max(0, count);
  }
}
