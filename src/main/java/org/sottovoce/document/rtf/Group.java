package org.sottovoce.document.rtf;

import java.util.Optional;

/** An open group of the walk. */
final class Group {

  private final int open;
  private final TextState state;
  private final boolean field;
  private Destination destination;
  private Optional<Story> story;
  private boolean ownsStory;
  private int defined;
  private boolean hasCode;

  private Group(int open, TextState state, boolean field) {
    this.open = open;
    this.state = state;
    this.field = field;
    this.destination = Destination.PLAIN;
    this.story = Optional.empty();
  }

  /** The document itself. */
  static Group document(Story body) {
    Group group = new Group(0, new TextState(), false);
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
    Group inner = new Group(open, state.inner(), isField);
    inner.destination = destination;
    inner.story = story;
    inner.defined = defined;
    return inner;
  }

  /** Sends what follows elsewhere; without a story, its text is none to review. */
  void turn(Destination to, Optional<Story> own) {
    destination = to;
    story = own;
    ownsStory = own.isPresent();
  }

  int open() {
    return open;
  }

  TextState state() {
    return state;
  }

  boolean isField() {
    return field;
  }

  /** Whether the next code in a field is its first one. */
  boolean takesCode() {
    boolean first = !hasCode;
    hasCode = true;
    return first;
  }

  Destination destination() {
    return destination;
  }

  Optional<Story> story() {
    return story;
  }

  /** Whether a picture in it is one that people see. */
  boolean showsPictures() {
    return story.isPresent() && !state.deleted();
  }

  /** Whether the story ends with the group. */
  boolean ownsStory() {
    return ownsStory;
  }

  /** The font that is being defined. */
  int defined() {
    return defined;
  }

  void defined(int font) {
    defined = font;
  }
}
