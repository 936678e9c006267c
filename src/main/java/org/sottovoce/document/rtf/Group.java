package org.sottovoce.document.rtf;

import java.util.Optional;

/** An open group of the walk. */
final class Group {

  private final int open;
  private final TextState state;
  private final Optional<Group> outer;
  private final boolean field;
  private Destination destination = Destination.PLAIN;
  private Optional<Story> story = Optional.empty();
  private Optional<Frame> frame = Optional.empty();
  private boolean ownsStory;
  private int defined;
  private boolean hasCode;

  private Group(int open, TextState state, Optional<Group> outer, boolean field) {
    this.open = open;
    this.state = state;
    this.outer = outer;
    this.field = field;
  }

  /** The document itself. */
  static Group document(Story body) {
    Group group = new Group(0, new TextState(), Optional.empty(), false);
    group.story = Optional.of(body);
    group.ownsStory = true;
    return group;
  }

  /**
   * The group that token {@code open} opens inside this one.
   *
   * @param isField whether it is a field, with a code inside
   */
  Group inner(int open, boolean isField) {
    Group inner = new Group(open, state.inner(), Optional.of(this), isField);
    inner.destination = destination;
    inner.story = story;
    inner.frame = frame;
    inner.defined = defined;
    return inner;
  }

  /**
   * Sends what follows elsewhere; without a story, its text is none to review. What goes as a whole
   * with another text does not take this one along.
   */
  void turn(Destination to, Optional<Story> own) {
    if (ownsStory || to.isRunning()) {
      frame.ifPresent(Frame::share);
    }
    end();
    destination = to;
    story = own;
    ownsStory = own.isPresent();
    frame = own.flatMap(Story::frame).or(() -> frame);
  }

  /** Ends the story that began in it. */
  void end() {
    if (ownsStory) {
      story.get().end(state.tables());
    }
  }

  int open() {
    return open;
  }

  TextState state() {
    return state;
  }

  /** Takes a code; whether it is the first one of the field that this group stands in. */
  boolean isFirstCode() {
    boolean first = outer.filter(group -> group.field && !group.hasCode).isPresent();
    outer.ifPresent(group -> group.hasCode = true);
    return first;
  }

  /** The group around it; nothing for the document. */
  Optional<Group> outer() {
    return outer;
  }

  Destination destination() {
    return destination;
  }

  Optional<Story> story() {
    return story;
  }

  /** What goes with the nearest text around that goes as a whole. */
  Optional<Frame> frame() {
    return frame;
  }

  /** Whether a picture in it is one that people see. */
  boolean showsPictures() {
    return story.isPresent() && !state.deleted();
  }

  /** The font that is being defined. */
  int defined() {
    return defined;
  }

  void defined(int font) {
    defined = font;
  }
}
