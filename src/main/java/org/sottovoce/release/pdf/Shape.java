package org.sottovoce.release.pdf;

/**
 * Where lines of text stand; all measures in points.
 *
 * @param left from the left edge of the text
 * @param above free space above, where something stands above
 * @param counted whether the lines are numbered
 * @param kept whether the next line must stand on the same page
 */
record Shape(float left, float above, boolean counted, boolean kept) {

  static final Shape TITLE = new Shape(0, 0, false, true);
  static final Shape SUBTITLE = new Shape(0, 2, false, false);
  static final Shape HEADING = new Shape(0, 20, false, true);
  static final Shape PROSE = new Shape(0, 5, false, false);
  static final Shape TURN = new Shape(0, 9, true, false);
  static final Shape NEXT = new Shape(0, 5, true, false);
  static final Shape ITEM = new Shape(12, 4, true, false);
  static final Shape FACTS = new Shape(0, 12, false, false);
  static final Shape TABLE = new Shape(0, 9, true, false);
}
