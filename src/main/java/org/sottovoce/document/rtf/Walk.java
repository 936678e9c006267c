package org.sottovoce.document.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.docx.FieldCodes;

/**
 * Walks the tokens of a file once, group by group and without recursion: gives each token its role
 * and each story its characters.
 */
final class Walk {

  private final RtfTokens tokens;
  private final Roles roles;
  private final TextReader text;
  private final Stories stories;
  private final FontTable fonts = new FontTable();
  private final PictureFinder pictures;
  private final Deque<Group> groups = new ArrayDeque<>();

  /** What the values of shapes are to people, by the token that opens them. */
  private final Map<Integer, Destination> shown = new HashMap<>();

  Walk(RtfTokens tokens) {
    this.tokens = tokens;
    this.roles = new Roles(tokens);
    this.text = new TextReader(tokens, roles);
    this.stories = new Stories(tokens);
    this.pictures = new PictureFinder(tokens);
  }

  /** What the walk over all tokens brings. */
  RtfContent walk() {
    groups.push(Group.document(stories.body()));
    roles.set(0, Role.MARKUP);
    int token = 1;
    while (token < tokens.count()) {
      token = step(token);
    }
    stories.bookmarks().settle(roles);
    return new RtfContent(
        tokens,
        roles,
        stories.blocks().blocks(),
        stories.blocks().fonts(),
        stories.blocks().styles(),
        text.standIns(),
        stories.asides(),
        pictures.found(roles));
  }

  private int step(int token) {
    return switch (tokens.kind(token)) {
      case OPEN -> open(token);
      case CLOSE -> close(token);
      case WORD -> word(token);
      case SYMBOL -> symbol(token);
      case HEX, TEXT -> bytes(token);
      case LINE_END -> mark(token);
      case BINARY -> token + 1;
    };
  }

  private int mark(int token) {
    roles.set(token, Role.MARKUP);
    return token + 1;
  }

  private int open(int token) {
    Group outer = groups.element();
    int first = tokens.nextMeaning(token);
    Destination to = Destination.of(tokens.word(first));
    boolean starred = tokens.isStar(first - 1);
    if (to == null) {
      boolean strange = starred && outer.destination() != Destination.STYLES;
      return strange ? roles.skip(token, Role.UNKNOWN) : enter(token, outer);
    }
    return switch (to) {
      case UNREAD -> roles.skip(token, Role.UNREAD);
      case VALUES ->
          roles.of(token) == Role.MARKUP ? tokens.value(token) + 1 : roles.skip(token, Role.UNREAD);
      case PICTURE -> picture(token);
      case SHAPE_PROPERTY -> shapeProperty(token);
      case BOOKMARK_END -> roles.skip(stories.bookmarks().end(token), Role.UNKNOWN);
      default -> outer.state().deleted() ? roles.skip(token, Role.UNREAD) : enter(token, outer);
    };
  }

  private int enter(int token, Group outer) {
    Group inner = outer.inner(token, tokens.isWord(tokens.nextMeaning(token), "field"));
    groups.push(inner);
    Destination to = shown.get(token);
    if (to != null) {
      stories.begin(to, tokens.nextMeaning(token), inner);
    }
    return mark(token);
  }

  private int picture(int token) {
    pictures.at(token, groups.element().story());
    return roles.picture(token, groups.element().showsPictures());
  }

  private int shapeProperty(int token) {
    Optional<ShapeProperty> found = ShapeProperty.at(token, tokens);
    if (found.isEmpty()) {
      return roles.skip(token, Role.UNKNOWN);
    }
    ShapeProperty property = found.get();
    pictures.at(token, groups.element().story());
    Optional<Destination> to = property.shownAs().filter(groups.element().destination()::takes);
    boolean generated = property.text().filter(FieldCodes::isGeneratedObjectName).isPresent();
    boolean look = property.isLook() || (to.isPresent() && generated);
    if (!look && to.isEmpty()) {
      return roles.skip(token, Role.UNKNOWN);
    }
    roles.fill(token, property.named(), Role.MARKUP);
    roles.keep(property.named(), Role.VALUE, false);
    if (look) {
      Role value = property.text().isPresent() ? Role.VALUE : Role.UNKNOWN;
      roles.keep(property.value(), value, groups.element().showsPictures());
      return mark(tokens.value(token));
    }
    shown.put(property.value(), to.get());
    groups.push(groups.element().inner(token, false));
    return property.value();
  }

  private int close(int token) {
    groups.pop().end();
    return mark(token);
  }

  private int word(int token) {
    String word = tokens.word(token);
    Destination to = Destination.of(word);
    if (to != null) {
      return turn(token, to);
    }
    Group group = groups.element();
    Optional<Story> story = group.story();
    if (story.isPresent() && word.equals("u")) {
      return unicode(token, group);
    }
    String character = Characters.ofWord(word);
    if (character != null && story.isPresent()) {
      return character(token, character, group);
    }
    mark(token);
    property(token, word, group);
    story.ifPresent(s -> structure(token, word, s, group.state()));
    return token + 1;
  }

  private void property(int token, String word, Group group) {
    int value = tokens.value(token);
    if (group.destination() == Destination.FONTS) {
      if (word.equals("f")) {
        group.defined(value);
        group.state().font(value);
      }
      fonts.define(group.defined(), word, value);
    } else {
      if (groups.size() == 1) {
        fonts.declare(word, value);
      }
      group.state().apply(word, value, fonts);
    }
  }

  private void structure(int token, String word, Story story, TextState state) {
    switch (word) {
      case "par" -> paragraph(token, story, state);
      case "chatn" -> roles.set(token, Role.UNREAD); // the mark of a comment
      default -> story.apply(word, state.tables());
    }
  }

  /** A deleted mark joins the paragraphs on both sides of it. */
  private void paragraph(int token, Story story, TextState state) {
    if (state.deleted()) {
      roles.set(token, Role.UNREAD);
    } else {
      story.endParagraph(state.tables());
    }
  }

  private int unicode(int token, Group group) {
    int standIn = group.state().fallback();
    if (group.state().deleted()) {
      roles.set(token, Role.UNREAD);
      return token + 1;
    }
    return text.unicode(token, standIn, group.story().get());
  }

  private int character(int token, String character, Group group) {
    boolean deleted = group.state().deleted();
    roles.set(token, deleted ? Role.UNREAD : Role.TEXT);
    if (!deleted) {
      group.story().get().add(character, tokens.span(token));
    }
    return token + 1;
  }

  private int symbol(int token) {
    Group group = groups.element();
    String character = Characters.ofSymbol(tokens.value(token));
    if (!character.isEmpty() && group.story().isPresent()) {
      return character(token, character, group);
    }
    mark(token);
    if (tokens.value(token) == '\r' || tokens.value(token) == '\n') {
      group.story().ifPresent(story -> paragraph(token, story, group.state()));
    }
    return token + 1;
  }

  private int bytes(int token) {
    Group group = groups.element();
    if (group.story().isEmpty()) {
      return text.pass(token, Role.SEPARATOR);
    }
    if (group.state().deleted()) {
      return text.pass(token, Role.UNREAD);
    }
    return text.bytes(token, fonts.page(group.state().font()), group.story().get());
  }

  /** Takes a control word that says what its group is, wherever in the group it stands. */
  private int turn(int token, Destination to) {
    if (groups.size() == 1) {
      roles.set(token, Role.UNREAD); // the document is what it is
      return token + 1;
    }
    mark(token);
    if (to == Destination.TWICE) {
      return roles.skipNext(token);
    }
    Group group = groups.element();
    if (to != Destination.PLAIN && !stories.begin(to, token, group)) {
      int end = tokens.value(group.open());
      roles.fill(token, end, Role.UNREAD);
      return end;
    }
    return token + 1;
  }
}
