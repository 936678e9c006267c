package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.text.Span;

/** Begins the texts of a file where a group says what it is. */
final class Stories {

  private final RtfTokens tokens;
  private final Frames frames;
  private final Bookmarks bookmarks;
  private final BlockCollector blocks = new BlockCollector();
  private final List<Aside> asides = new ArrayList<>();

  Stories(RtfTokens tokens) {
    this.tokens = tokens;
    this.frames = new Frames(tokens);
    this.bookmarks = new Bookmarks(tokens);
  }

  Story body() {
    return Story.running(Kind.BODY, blocks);
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  BlockCollector blocks() {
    return blocks;
  }

  List<Aside> asides() {
    return asides;
  }

  /**
   * Begins a text in a group.
   *
   * @param word the control word that says what it is
   * @return false, and nothing begins, where such a text has no place
   */
  boolean begin(Destination to, int word, Group group) {
    boolean mark = to == Destination.BOOKMARK && !frames.isFirst(group.open(), word);
    if (to.isDropped() || mark || !group.destination().takes(to)) {
      return false;
    }
    if (to.isAside()) {
      asides.add(aside(to, word, group));
    }
    group.turn(to, story(to, word, group));
    return true;
  }

  private Aside aside(Destination to, int word, Group group) {
    Span text = new Span(word + 1, tokens.value(group.open()));
    TextState state = group.state();
    boolean code = to == Destination.FIELD_CODE;
    return new Aside(frames.extent(group.open(), word), text, state.font(), state.fallback(), code);
  }

  private Optional<Story> story(Destination to, int word, Group group) {
    int open = group.open();
    return Optional.ofNullable(
        switch (to) {
          case FONTS -> Story.fonts(blocks);
          case STYLES -> Story.styles(blocks);
          case HEADER -> Story.running(Kind.HEADER, blocks);
          case FOOTER -> Story.running(Kind.FOOTER, blocks);
          case FOOTNOTE -> Story.running(Kind.FOOTNOTE, blocks);
          case TEXT_BOX -> Story.running(Kind.TEXT_BOX, blocks);
          case DESCRIPTION -> Story.beside(Kind.ALT_TEXT, Optional.empty(), blocks);
          case ENTRY -> Story.beside(Kind.FIELD, Optional.empty(), blocks);
          case FIELD_CODE -> Story.beside(Kind.FIELD, frame(code(word, group), group), blocks);
          case BOOKMARK -> Story.beside(Kind.NAME, frame(bookmarks.begin(open), group), blocks);
          case LABEL -> Story.label(frame(frames.label(open, word), group), blocks);
          default -> null;
        });
  }

  private Optional<Frame> frame(List<Span> whole, Group group) {
    return Optional.of(new Frame(tokens, whole, group.frame()));
  }

  private List<Span> code(int word, Group group) {
    boolean whole = group.isFirstCode() && frames.isFirst(group.open(), word);
    return whole
        ? frames.field(group.open(), group.outer().orElseThrow().open())
        : List.of(frames.extent(group.open(), word));
  }
}
