package org.sottovoce.desktop.editor;

import java.util.List;

/**
 * One typeset segment.
 *
 * @param number the segment's
 * @param top its upper edge
 * @param height with the room below it
 * @param lines its lines of text: label, time and content
 * @param notes what stands beside it that is no text of the document
 */
record Block(int number, int top, int height, List<Line> lines, List<Note> notes) {

  /** Words beside the text: the number of a turn, the kind of a part, a time of the recording. */
  record Note(String text, int x, int top) {}

  Block {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  int bottom() {
    return top + height;
  }
}
