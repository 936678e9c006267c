package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Span;

/** The tokens that a text beside the running text takes up, and those that go with it. */
final class Frames {

  private final RtfTokens tokens;

  Frames(RtfTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What a text takes up: its group, or the rest of that from the control word that says what it
   * is, when it is not the first.
   */
  Span extent(int open, int word) {
    return isFirst(open, word) ? group(open) : new Span(word, tokens.value(open));
  }

  boolean isFirst(int open, int word) {
    return tokens.nextMeaning(open) == word;
  }

  /**
   * What goes with the code of a field: the code itself and what makes the group around it a field.
   * Its result stays.
   *
   * @param code the group of the code
   * @param field the group of the field
   */
  List<Span> field(int code, int field) {
    List<Span> frame = new ArrayList<>();
    frame.add(group(code));
    int token = field + 1;
    while (token < tokens.value(field)) {
      if (tokens.kind(token) == Kind.OPEN) {
        int first = tokens.nextMeaning(token);
        if (tokens.isWord(first, "fldrslt")) {
          frame.add(new Span(token + 1, first + 1));
        }
        token = tokens.value(token);
      } else if (isOfField(tokens.word(token))) {
        frame.add(new Span(token, token + 1));
      }
      token++;
    }
    return frame;
  }

  /** A word that begins another text does not go with this one. */
  private static boolean isOfField(String word) {
    return word.equals("field") || (word.startsWith("fld") && Destination.of(word) == null);
  }

  /** What goes with the text of a list's label: the places of the numbers in it, too. */
  List<Span> label(int label, int word) {
    List<Span> frame = new ArrayList<>();
    frame.add(extent(label, word));
    int next = tokens.value(label) + 1;
    while (next < tokens.count() && tokens.kind(next) == Kind.LINE_END) {
      next++;
    }
    if (tokens.kind(next) == Kind.OPEN && tokens.isWord(tokens.nextMeaning(next), "levelnumbers")) {
      frame.add(group(next));
    }
    return frame;
  }

  /** The group that {@code open} opens. */
  private Span group(int open) {
    return new Span(open, tokens.value(open) + 1);
  }
}
