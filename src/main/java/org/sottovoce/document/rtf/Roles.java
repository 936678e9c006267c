package org.sottovoce.document.rtf;

import java.util.Arrays;
import org.sottovoce.document.rtf.RtfTokens.Kind;

/** The role of each token. */
final class Roles {

  private final RtfTokens tokens;
  private final Role[] roles;

  Roles(RtfTokens tokens) {
    this.tokens = tokens;
    this.roles = new Role[tokens.count()];
    Arrays.fill(roles, Role.UNKNOWN);
  }

  Role of(int token) {
    return roles[token];
  }

  void set(int token, Role role) {
    roles[token] = role;
  }

  /** Gives all tokens from {@code from} up to {@code to}, without it, one role. */
  void fill(int from, int to, Role role) {
    for (int token = from; token < to; token++) {
      set(token, role);
    }
  }

  /** Gives a whole group one role; returns the token behind it. */
  int skip(int open, Role role) {
    int end = tokens.value(open) + 1;
    fill(open, end, role);
    return end;
  }

  /** Passes over the group behind {@code token}, the first of two texts that say the same. */
  int skipNext(int token) {
    int next = token + 1;
    while (tokens.kind(next) == Kind.LINE_END) {
      next++;
    }
    return tokens.kind(next) == Kind.OPEN ? skip(next, Role.UNREAD) : next;
  }

  /** Makes a group a picture, when it is one that is shown; returns the token behind it. */
  int picture(int open, boolean shown) {
    int end = skip(open, Role.UNREAD);
    if (shown) {
      set(open, Role.PICTURE);
    }
    return end;
  }

  /** Gives a group the roles of markup, and its text that role; a picture in it is one. */
  void keep(int open, Role textRole, boolean pictures) {
    int token = open;
    while (token <= tokens.value(open)) {
      boolean picture =
          tokens.kind(token) == Kind.OPEN && tokens.isWord(tokens.nextMeaning(token), "pict");
      if (picture) {
        token = picture(token, pictures);
      } else {
        boolean text = tokens.kind(token) == Kind.TEXT || tokens.kind(token) == Kind.HEX;
        set(token, text ? textRole : Role.MARKUP);
        token++;
      }
    }
  }
}
