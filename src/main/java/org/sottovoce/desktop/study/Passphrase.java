package org.sottovoce.desktop.study;

import java.util.Arrays;
import java.util.Optional;

/** What makes a passphrase good enough. */
public final class Passphrase {

  /** The fewest characters. */
  public static final int LEAST = 10;

  private Passphrase() {}

  /** The key of the message that says what is wrong; empty when nothing is. */
  public static Optional<String> problem(char[] first, char[] second) {
    if (first.length < LEAST) {
      return Optional.of("study.short");
    }
    return Arrays.equals(first, second) ? Optional.empty() : Optional.of("study.differ");
  }
}
