package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Span;

/** The tokens that go with a text that stands beside the running text. */
final class Frames {

  private final RtfTokens tokens;

  Frames(RtfTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What goes with the code of a field: the code itself and what makes the group around it a field.
   * Its result stays.
   *
   * @param code the group of the code
   * @param field the group of the field
   */
  List<Span> field(int code, int field) {
    List<Span> frame = new ArrayList<>(group(code));
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

  private static boolean isOfField(String word) {
    return word.equals("field") || word.startsWith("fld");
  }

  /** What goes with the text of a list's label: the places of the numbers in it, too. */
  List<Span> label(int label) {
    List<Span> frame = new ArrayList<>(group(label));
    int next = tokens.value(label) + 1;
    while (next < tokens.count() && tokens.kind(next) == Kind.LINE_END) {
      next++;
    }
    if (tokens.kind(next) == Kind.OPEN && tokens.isWord(tokens.nextMeaning(next), "levelnumbers")) {
      frame.addAll(group(next));
    }
    return frame;
  }

  /** What is left of a group from a word that says what it is; before it may stand other text. */
  List<Span> from(int word, int open) {
    return tokens.nextMeaning(open) == word
        ? group(open)
        : List.of(new Span(word, tokens.value(open)));
  }

  /** The group that {@code open} opens, alone. */
  private List<Span> group(int open) {
    return List.of(new Span(open, tokens.value(open) + 1));
  }
}
