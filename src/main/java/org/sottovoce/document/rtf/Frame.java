package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * What goes of a file with a text that has no use in part: of a field, its code. When another text
 * of paragraphs stands in it, such as a text box, that one stays with all that is around it, and
 * only the characters go.
 */
final class Frame {

  private final RtfTokens tokens;
  private final List<Span> whole;
  private final Optional<Frame> outer;
  private boolean shared;

  /**
   * @param whole the tokens that go when nothing else stands among them
   * @param outer the frame that it stands in
   */
  Frame(RtfTokens tokens, List<Span> whole, Optional<Frame> outer) {
    this.tokens = tokens;
    this.whole = whole;
    this.outer = outer;
  }

  /** Takes note that a text which stays stands among the tokens, and so in all frames around. */
  void share() {
    Optional<Frame> frame = Optional.of(this);
    while (frame.isPresent() && !frame.get().shared) {
      frame.get().shared = true;
      frame = frame.get().outer;
    }
  }

  /** The tokens that go with a text that is made of {@code runs}. */
  List<Span> tokens(List<RtfRun> runs) {
    if (!shared) {
      return whole;
    }
    List<Span> characters = new ArrayList<>();
    for (RtfRun run : runs) {
      Span source = run.source();
      characters.add(new Span(tokens.at(source.start()), tokens.at(source.end() - 1) + 1));
    }
    return characters;
  }
}
