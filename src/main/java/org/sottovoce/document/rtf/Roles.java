package org.sottovoce.document.rtf;

/** The role of each token. */
final class Roles {

  private static final Role[] ROLES = Role.values();

  private final byte[] roles;

  Roles(int tokens) {
    roles = new byte[tokens];
  }

  Role of(int token) {
    return ROLES[roles[token]];
  }

  void set(int token, Role role) {
    roles[token] = (byte) role.ordinal();
  }

  /** Gives all tokens from {@code from} up to {@code to}, without it, one role. */
  void fill(int from, int to, Role role) {
    for (int token = from; token < to; token++) {
      set(token, role);
    }
  }
}
